/** What the pages say in French, by what they say in Dutch. The visitor is vous. */
export const fr: Record<string, string> = {
  // Every page.
  Hoofdmenu: "Menu principal",
  Demo: "Démo",
  Winkel: "Boutique",
  Atelier: "Atelier",
  "Mand (3)": "Panier (3)",
  "Beker Vos": "Tasse Renard",
  "Kom Klei": "Bol Argile",
  "Zeven op voorraad": "Sept en stock",
  "Met de hand gemaakt in Delft": "Fait main à Delft",
  "btw NL004495445B01": "TVA NL004495445B01",
  "Bezorgen en retour": "Livraison et retours",
  "Algemene voorwaarden": "Conditions générales de vente",
  "Je wettelijke rechten": "Vos droits légaux",
  "Overeenkomst hier herroepen": "Renoncer au contrat ici",
  // The homepage.
  "keramiek uit Delft": "céramique de Delft",
  "Handgemaakt servies uit Delft, gedraaid en beschilderd door Anna.":
    "Vaisselle de Delft, tournée et peinte à la main par Anna.",
  "Keramiek uit Delft": "Céramique de Delft",
  "Gemaakt voor elke dag": "Faite pour tous les jours",
  "Elk stuk is gedraaid, geglazuurd en beschilderd door Anna. Het mag in de vaatwasser, en geen twee zijn gelijk.":
    "Chaque pièce est tournée, émaillée et peinte par Anna. Elle passe au lave\u2011vaisselle, et aucune n’est tout à fait la même.",
  "Bekijk de collectie": "Voir la collection",
  "Stilleven: een blauwe vaas met een olijftak, een theepot, een kom, een beker met een vos en twee peren.":
    "Nature morte\u00a0: un vase bleu avec une branche d’olivier, une théière, un bol, une tasse ornée d’un renard et deux poires.",
  "Net uit de oven": "Tout juste sorties du four",
  "In de volgende stook": "À la prochaine cuisson",
  "Theepot Takje": "Théière Brindille",
  "Bord Slapende vos": "Assiette Renard endormi",
  "Ingepakt door wie het maakte": "Emballé par les mains qui l’ont fait",
  "Op maandag draait Anna, woensdag is om te schilderen, en op vrijdag brandt de oven. Wat goed lukt, gaat met de hand en met papierwol in de doos, met een kaartje erbij. De rest blijft hier: daar drinken we zelf uit.":
    "Le lundi, Anna tourne. Le mercredi, on peint. Le vendredi, le four chauffe. Ce qui est réussi part dans un carton rempli de frisons de papier, avec un petit mot. Le reste demeure ici\u00a0: c’est dans ces tasses-là que nous buvons.",
  "Keramiek reist per busje en lopende band, dus een enkele keer breekt er iets. Ook daar hebben we over nagedacht.":
    "La céramique voyage en camionnette et sur des tapis roulants, alors il arrive qu’une pièce se brise. Nous y avons pensé aussi.",
  // The product page.
  "Beker van steengoed met een geschilderde vos, met de hand gemaakt in Delft.":
    "Tasse en grès ornée d’un renard peint, faite main à Delft.",
  Kruimelpad: "Fil d’Ariane",
  Home: "Accueil",
  Bekers: "Tasses",
  "Witte beker met een blauwe zittende vos en een rand van rode klei aan de voet.":
    "Tasse blanche ornée d’un renard bleu assis, avec un bandeau d’argile rouge au pied.",
  "De vos van dichtbij, in twee tinten blauw.": "Le renard de près, en deux tons de bleu.",
  "Twee bekers achter elkaar.": "Deux tasses, l’une derrière l’autre.",
  "De ongeglazuurde onderkant met een vossenkop als merkteken.":
    "Le dessous non émaillé, avec une tête de renard pour marque.",
  "incl. btw": "TTC",
  "Gedraaid van Westerwalder steengoed, beschilderd met kobaltblauw. Ligt goed in de hand, en de rand is dun genoeg voor goede koffie.":
    "Tournée en grès du Westerwald, peinte au bleu de cobalt. Elle tient bien en main, et sa lèvre est assez fine pour un bon café.",
  Maat: "Taille",
  "Klein, 200 ml": "Petite, 200 ml",
  "Groot, 320 ml": "Grande, 320 ml",
  Glazuur: "Émail",
  Krijt: "Craie",
  Klei: "Argile",
  Kobalt: "Cobalt",
  Aantal: "Quantité",
  "Zeven op voorraad. In twee werkdagen in huis, gratis vanaf € 60.":
    "Sept en stock. Chez vous en deux jours ouvrés, port offert dès 60\u00a0€.",
  "In mijn mand": "Ajouter au panier",
  "Over deze beker": "À propos de cette tasse",
  "Elke vos is uit de losse hand geschilderd, dus die van jou kijkt net even anders dan die op de foto. De voet blijft kaal: daar voel je de klei, en daar staat het merkteken.":
    "Chaque renard est peint à main levée\u00a0: le vôtre n’aura pas tout à fait le regard de celui de la photo. Le pied reste nu, on y sent la terre, et c’est là que se trouve la marque.",
  "Het glazuur is loodvrij en gestookt op 1240 °C. De kleine spikkels komen van ijzer in de klei. Die horen erbij.":
    "L’émail est sans plomb, cuit à 1\u202f240\u00a0°C. Les petites mouchetures viennent du fer de l’argile. Elles font partie de la pièce.",
  Kenmerken: "Caractéristiques",
  Hoogte: "Hauteur",
  "9,5 cm": "9,5\u00a0cm",
  Doorsnede: "Diamètre",
  "8,5 cm": "8,5\u00a0cm",
  Gewicht: "Poids",
  "ongeveer 340 g": "environ 340\u00a0g",
  Onderhoud: "Entretien",
  "vaatwasser en magnetron": "lave\u2011vaisselle et micro\u2011ondes",
  "Gemaakt in": "Fabriquée à",
  "Bezorgen kost € 4,95 en vanaf € 60 niets. Op werkdagen vóór 15.00 uur besteld, dan gaat je pakket dezelfde dag op de post.":
    "La livraison coûte 4,95\u00a0€, et rien dès 60\u00a0€. Commandé un jour ouvré avant 15\u00a0h, votre colis part le jour même.",
  "Toch niet? Meld het binnen 14 dagen, zoals de wet dat regelt, en stuur de beker ongebruikt terug.":
    "Vous changez d’avis\u00a0? Dites-le-nous dans les 14\u00a0jours, comme le prévoit la loi, et renvoyez la tasse sans l’avoir utilisée.",
  "Is er iets mis met de beker? Dan gelden je wettelijke rechten, en onze belofte komt daar bovenop.":
    "La tasse a un défaut\u00a0? Vos garanties légales s’appliquent, et notre engagement s’y ajoute.",
  // The basket.
  "Je mand": "Votre panier",
  "Je winkelmand bij Blauwe Vos.": "Votre panier chez Blauwe Vos.",
  "Beker met een blauwe vos": "Tasse ornée d’un renard bleu",
  "Kom van rode klei, van binnen blauw": "Bol en argile rouge, bleu à l’intérieur",
  "18 cm": "18\u00a0cm",
  "Kobalt van binnen": "intérieur cobalt",
  "Aantal: 2": "Quantité\u00a0: 2",
  "Aantal: 1": "Quantité\u00a0: 1",
  Overzicht: "Récapitulatif",
  "Drie stuks": "Trois pièces",
  Bezorgen: "Livraison",
  gratis: "offerte",
  Totaal: "Total",
  Inclusief: "Dont",
  btw: "de TVA",
  "In twee werkdagen in huis": "Chez vous en deux jours ouvrés",
  Afrekenen: "Passer commande",
  "Dit is een demo: hier zou het betalen beginnen.":
    "Ceci est une démo\u00a0: ici commencerait le paiement.",
};
