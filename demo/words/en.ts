/** What the pages say in English, by what they say in Dutch. */
export const en: Record<string, string> = {
  // Every page.
  Hoofdmenu: "Main menu",
  Demo: "Demo",
  Winkel: "Shop",
  Atelier: "Studio",
  "Mand (3)": "Basket (3)",
  "Beker Vos": "Fox mug",
  "Kom Klei": "Clay bowl",
  "Zeven op voorraad": "Seven in stock",
  "Met de hand gemaakt in Delft": "Made by hand in Delft",
  "btw NL004495445B01": "VAT NL004495445B01",
  "Bezorgen en retour": "Delivery and returns",
  "Algemene voorwaarden": "Terms and conditions",
  "Je wettelijke rechten": "Your legal rights",
  "Overeenkomst hier herroepen": "Withdraw from contract here",
  // The homepage.
  "keramiek uit Delft": "ceramics from Delft",
  "Handgemaakt servies uit Delft, gedraaid en beschilderd door Anna.":
    "Hand-made tableware from Delft, thrown and painted by Anna.",
  "Keramiek uit Delft": "Ceramics from Delft",
  "Gemaakt voor elke dag": "Made for every day",
  "Elk stuk is gedraaid, geglazuurd en beschilderd door Anna. Het mag in de vaatwasser, en geen twee zijn gelijk.":
    "Every piece is thrown, glazed and painted by Anna. Dishwasher-safe, and no two the same.",
  "Bekijk de collectie": "See the collection",
  "Stilleven: een blauwe vaas met een olijftak, een theepot, een kom, een beker met een vos en twee peren.":
    "Still life: a blue vase with an olive branch, a teapot, a bowl, a mug with a fox and two pears.",
  "Net uit de oven": "Fresh from the kiln",
  "In de volgende stook": "In the next firing",
  "Theepot Takje": "Sprig teapot",
  "Bord Slapende vos": "Sleeping fox plate",
  "Ingepakt door wie het maakte": "Packed by the one who made it",
  "Op maandag draait Anna, woensdag is om te schilderen, en op vrijdag brandt de oven. Wat goed lukt, gaat met de hand en met papierwol in de doos, met een kaartje erbij. De rest blijft hier: daar drinken we zelf uit.":
    "On Mondays Anna throws, Wednesdays are for painting, and on Fridays the kiln burns. What comes out well goes into a box with paper wool, by hand, with a card. The rest stays here: we drink from it ourselves.",
  "Keramiek reist per busje en lopende band, dus een enkele keer breekt er iets. Ook daar hebben we over nagedacht.":
    "Pottery travels by van and conveyor belt, so now and then a piece breaks. We have thought about that too.",
  // The product page.
  "Beker van steengoed met een geschilderde vos, met de hand gemaakt in Delft.":
    "Stoneware mug with a painted fox, made by hand in Delft.",
  Kruimelpad: "Breadcrumb",
  Home: "Home",
  Bekers: "Mugs",
  "Witte beker met een blauwe zittende vos en een rand van rode klei aan de voet.":
    "White mug with a blue sitting fox and a band of bare red clay at the foot.",
  "De vos van dichtbij, in twee tinten blauw.": "The fox up close, in two shades of blue.",
  "Twee bekers achter elkaar.": "Two mugs, one behind the other.",
  "De ongeglazuurde onderkant met een vossenkop als merkteken.":
    "The unglazed underside with a fox head as the maker’s mark.",
  "incl. btw": "incl. VAT",
  "Gedraaid van Westerwalder steengoed, beschilderd met kobaltblauw. Ligt goed in de hand, en de rand is dun genoeg voor goede koffie.":
    "Thrown from Westerwald stoneware, painted with cobalt blue. It sits well in the hand, and the lip is thin enough for good coffee.",
  Maat: "Size",
  "Klein, 200 ml": "Small, 200 ml",
  "Groot, 320 ml": "Large, 320 ml",
  Glazuur: "Glaze",
  Krijt: "Chalk",
  Klei: "Clay",
  Kobalt: "Cobalt",
  Aantal: "Quantity",
  "Zeven op voorraad. In twee werkdagen in huis, gratis vanaf € 60.":
    "Seven in stock. With you in two working days, free from €60.",
  "In mijn mand": "Add to basket",
  "Over deze beker": "About this mug",
  "Elke vos is uit de losse hand geschilderd, dus die van jou kijkt net even anders dan die op de foto. De voet blijft kaal: daar voel je de klei, en daar staat het merkteken.":
    "Every fox is painted freehand, so yours looks just a little different from the one in the picture. The foot stays bare: there you feel the clay, and there the maker’s mark stands.",
  "Het glazuur is loodvrij en gestookt op 1240 °C. De kleine spikkels komen van ijzer in de klei. Die horen erbij.":
    "The glaze is lead-free and fired at 1240 °C. Small specks come from iron in the clay. They belong to it.",
  Kenmerken: "Details",
  Hoogte: "Height",
  "9,5 cm": "9.5 cm",
  Doorsnede: "Diameter",
  "8,5 cm": "8.5 cm",
  Gewicht: "Weight",
  "ongeveer 340 g": "about 340 g",
  Onderhoud: "Care",
  "vaatwasser en magnetron": "dishwasher and microwave",
  "Gemaakt in": "Made in",
  "Bezorgen kost € 4,95 en vanaf € 60 niets. Op werkdagen vóór 15.00 uur besteld, dan gaat je pakket dezelfde dag op de post.":
    "Delivery costs €4.95, and nothing from €60. Ordered on a working day before 15:00, your parcel leaves the same day.",
  "Toch niet? Meld het binnen 14 dagen, zoals de wet dat regelt, en stuur de beker ongebruikt terug.":
    "Changed your mind? Let us know within 14 days, as the law has it, and return the mug unused.",
  "Is er iets mis met de beker? Dan gelden je wettelijke rechten, en onze belofte komt daar bovenop.":
    "Is something wrong with the mug? Then your legal rights apply, and our promise comes on top of them.",
  // The basket.
  "Je mand": "Your basket",
  "Je winkelmand bij Blauwe Vos.": "Your basket at Blauwe Vos.",
  "Beker met een blauwe vos": "Mug with a blue fox",
  "Kom van rode klei, van binnen blauw": "Red clay bowl, blue inside",
  "18 cm": "18 cm",
  "Kobalt van binnen": "Cobalt inside",
  "Aantal: 2": "Quantity: 2",
  "Aantal: 1": "Quantity: 1",
  Overzicht: "Summary",
  "Drie stuks": "Three pieces",
  Bezorgen: "Delivery",
  gratis: "free",
  Totaal: "Total",
  Inclusief: "Including",
  btw: "VAT",
  "In twee werkdagen in huis": "With you in two working days",
  Afrekenen: "Check out",
  "Dit is een demo: hier zou het betalen beginnen.":
    "This is a demo: here the payment would begin.",
};
