/** What the pages say in German, by what they say in Dutch. The visitor is Sie. */
export const de: Record<string, string> = {
  // Every page.
  Hoofdmenu: "Hauptmenü",
  Demo: "Demo",
  Winkel: "Shop",
  Atelier: "Werkstatt",
  "Mand (3)": "Warenkorb (3)",
  "Beker Vos": "Becher Fuchs",
  "Kom Klei": "Schale Ton",
  "Zeven op voorraad": "Sieben vorrätig",
  "Met de hand gemaakt in Delft": "Von Hand gemacht in Delft",
  "btw NL004495445B01": "USt-IdNr. NL004495445B01",
  "Bezorgen en retour": "Versand und Rückgabe",
  "Algemene voorwaarden": "AGB",
  "Je wettelijke rechten": "Ihre gesetzlichen Rechte",
  "Overeenkomst hier herroepen": "Vertrag widerrufen",
  // The homepage.
  "keramiek uit Delft": "Keramik aus Delft",
  "Handgemaakt servies uit Delft, gedraaid en beschilderd door Anna.":
    "Geschirr aus Delft, von Anna gedreht und von Hand bemalt.",
  "Keramiek uit Delft": "Keramik aus Delft",
  "Gemaakt voor elke dag": "Für jeden Tag",
  "Elk stuk is gedraaid, geglazuurd en beschilderd door Anna. Het mag in de vaatwasser, en geen twee zijn gelijk.":
    "Jedes Stück wird von Anna gedreht, glasiert und bemalt. Es darf in die Spülmaschine, und keines gleicht dem anderen.",
  "Bekijk de collectie": "Zur Kollektion",
  "Stilleven: een blauwe vaas met een olijftak, een theepot, een kom, een beker met een vos en twee peren.":
    "Stillleben: eine blaue Vase mit einem Olivenzweig, eine Teekanne, eine Schale, ein Becher mit einem Fuchs und zwei Birnen.",
  "Net uit de oven": "Frisch aus dem Ofen",
  "In de volgende stook": "Im nächsten Brand",
  "Theepot Takje": "Teekanne Zweig",
  "Bord Slapende vos": "Teller Schlafender Fuchs",
  "Ingepakt door wie het maakte": "Verpackt, wo es entsteht",
  "Op maandag draait Anna, woensdag is om te schilderen, en op vrijdag brandt de oven. Wat goed lukt, gaat met de hand en met papierwol in de doos, met een kaartje erbij. De rest blijft hier: daar drinken we zelf uit.":
    "Montags dreht Anna, mittwochs wird gemalt, und freitags brennt der Ofen. Was gelingt, kommt von Hand und in Papierwolle in den Karton, mit einer Karte dabei. Der Rest bleibt hier: Daraus trinken wir selbst.",
  "Keramiek reist per busje en lopende band, dus een enkele keer breekt er iets. Ook daar hebben we over nagedacht.":
    "Keramik reist in Lieferwagen und auf Förderbändern, da geht ab und zu etwas zu Bruch. Auch daran haben wir gedacht.",
  // The product page.
  "Beker van steengoed met een geschilderde vos, met de hand gemaakt in Delft.":
    "Becher aus Steinzeug mit gemaltem Fuchs, von Hand gemacht in Delft.",
  Kruimelpad: "Brotkrumen",
  Home: "Startseite",
  Bekers: "Becher",
  "Witte beker met een blauwe zittende vos en een rand van rode klei aan de voet.":
    "Weißer Becher mit einem sitzenden blauen Fuchs und einem Rand aus rotem Ton am Fuß.",
  "De vos van dichtbij, in twee tinten blauw.": "Der Fuchs aus der Nähe, in zwei Blautönen.",
  "Twee bekers achter elkaar.": "Zwei Becher hintereinander.",
  "De ongeglazuurde onderkant met een vossenkop als merkteken.":
    "Der unglasierte Boden mit einem Fuchskopf als Töpfermarke.",
  "incl. btw": "inkl. MwSt.",
  "Gedraaid van Westerwalder steengoed, beschilderd met kobaltblauw. Ligt goed in de hand, en de rand is dun genoeg voor goede koffie.":
    "Aus Westerwälder Steinzeug gedreht, mit Kobaltblau bemalt. Er liegt gut in der Hand, und der Rand ist dünn genug für guten Kaffee.",
  Maat: "Größe",
  "Klein, 200 ml": "Klein, 200 ml",
  "Groot, 320 ml": "Groß, 320 ml",
  Glazuur: "Glasur",
  Krijt: "Kreide",
  Klei: "Ton",
  Kobalt: "Kobalt",
  Aantal: "Anzahl",
  "Zeven op voorraad. In twee werkdagen in huis, gratis vanaf € 60.":
    "Sieben vorrätig. In zwei Werktagen bei Ihnen, ab 60\u00a0€ versandkostenfrei.",
  "In mijn mand": "In den Warenkorb",
  "Over deze beker": "Über diesen Becher",
  "Elke vos is uit de losse hand geschilderd, dus die van jou kijkt net even anders dan die op de foto. De voet blijft kaal: daar voel je de klei, en daar staat het merkteken.":
    "Jeder Fuchs ist freihändig gemalt. Ihrer schaut also ein wenig anders als der im Bild. Der Fuß bleibt unglasiert: Dort spüren Sie den Ton, und dort sitzt die Töpfermarke.",
  "Het glazuur is loodvrij en gestookt op 1240 °C. De kleine spikkels komen van ijzer in de klei. Die horen erbij.":
    "Die Glasur ist bleifrei und bei 1240\u00a0°C gebrannt. Die kleinen Sprenkel kommen vom Eisen im Ton. Sie gehören dazu.",
  Kenmerken: "Details",
  Hoogte: "Höhe",
  "9,5 cm": "9,5\u00a0cm",
  Doorsnede: "Durchmesser",
  "8,5 cm": "8,5\u00a0cm",
  Gewicht: "Gewicht",
  "ongeveer 340 g": "etwa 340\u00a0g",
  Onderhoud: "Pflege",
  "vaatwasser en magnetron": "spülmaschinen- und mikrowellenfest",
  "Gemaakt in": "Hergestellt in",
  "Bezorgen kost € 4,95 en vanaf € 60 niets. Op werkdagen vóór 15.00 uur besteld, dan gaat je pakket dezelfde dag op de post.":
    "Der Versand kostet 4,95\u00a0€, ab 60\u00a0€ nichts. Werktags bis 15\u00a0Uhr bestellt, geht Ihr Paket noch am selben Tag ab.",
  "Toch niet? Meld het binnen 14 dagen, zoals de wet dat regelt, en stuur de beker ongebruikt terug.":
    "Doch nicht der richtige? Widerrufen Sie binnen 14 Tagen, wie es das Gesetz vorsieht, und schicken Sie den Becher unbenutzt zurück.",
  "Is er iets mis met de beker? Dan gelden je wettelijke rechten, en onze belofte komt daar bovenop.":
    "Stimmt etwas nicht mit dem Becher? Dann gelten Ihre gesetzlichen Mängelrechte, und unser Versprechen kommt hinzu.",
  // The basket.
  "Je mand": "Ihr Warenkorb",
  "Je winkelmand bij Blauwe Vos.": "Ihr Warenkorb bei Blauwe Vos.",
  "Beker met een blauwe vos": "Becher mit einem blauen Fuchs",
  "Kom van rode klei, van binnen blauw": "Schale aus rotem Ton, innen blau",
  "18 cm": "18\u00a0cm",
  "Kobalt van binnen": "innen Kobalt",
  "Aantal: 2": "Anzahl: 2",
  "Aantal: 1": "Anzahl: 1",
  Overzicht: "Übersicht",
  "Drie stuks": "Drei Artikel",
  Bezorgen: "Versand",
  gratis: "kostenlos",
  Totaal: "Gesamt",
  Inclusief: "Enthält",
  btw: "MwSt.",
  "In twee werkdagen in huis": "In zwei Werktagen bei Ihnen",
  Afrekenen: "Zur Kasse",
  "Dit is een demo: hier zou het betalen beginnen.":
    "Dies ist eine Demo: Hier würde das Bezahlen beginnen.",
};
