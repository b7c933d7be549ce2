"""Places that everybody knows, under one id in every language, and what lies in what.

``id < whole: German | French | Italian | English``; where one word stands it is the name in every language.
"""

from __future__ import annotations

PLACES = """
europe: Europa, europäisch* | Europe, européen, européenne, européens, européennes | Europa, europeo, europea, europei, europee | Europe, European
asia: Asien | Asie | Asia | Asia
america: Amerika, Nordamerika, amerikanisch* | Amérique, américain, américaine | America, Nordamerica, americano, americana | America, North America, American
south_america: Südamerika, Lateinamerika | Amérique du Sud | Sudamerica, America latina | South America, Latin America
africa: Afrika | Afrique | Africa | Africa
australia: Australien | Australie | Australia | Australia
switzerland < europe: Schweiz, Suisse, schweizerisch, Schweizer | Suisse, suisse | Svizzera, svizzero, svizzera | Switzerland, Swiss
germany < europe: Deutschland | Allemagne | Germania | Germany
austria < europe: Österreich | Autriche | Austria | Austria
liechtenstein < europe: Liechtenstein | Liechtenstein | Liechtenstein | Liechtenstein
france < europe: Frankreich | France | Francia | France
italy < europe: Italien | Italie | Italia | Italy
spain < europe: Spanien | Espagne | Spagna | Spain
portugal < europe: Portugal | Portugal | Portogallo | Portugal
uk < europe: Grossbritannien, England, Vereinigtes Königreich | Grande-Bretagne, Angleterre, Royaume-Uni | Gran Bretagna, Inghilterra, Regno Unito | Great Britain, England, United Kingdom, UK, Britain
ireland < europe: Irland | Irlande | Irlanda | Ireland
netherlands < europe: Niederlande, Holland | Pays-Bas, Hollande | Paesi Bassi, Olanda | Netherlands, Holland
belgium < europe: Belgien | Belgique | Belgio | Belgium
luxembourg < europe: Luxemburg | Luxembourg | Lussemburgo | Luxembourg
denmark < europe: Dänemark | Danemark | Danimarca | Denmark
sweden < europe: Schweden | Suède | Svezia | Sweden
norway < europe: Norwegen | Norvège | Norvegia | Norway
finland < europe: Finnland | Finlande | Finlandia | Finland
poland < europe: Polen | Pologne | Polonia | Poland
czechia < europe: Tschechien | Tchéquie, République tchèque | Cechia, Repubblica Ceca | Czechia, Czech Republic
slovakia < europe: Slowakei | Slovaquie | Slovacchia | Slovakia
slovenia < europe: Slowenien | Slovénie | Slovenia | Slovenia
hungary < europe: Ungarn | Hongrie | Ungheria | Hungary
romania < europe: Rumänien | Roumanie | Romania | Romania
bulgaria < europe: Bulgarien | Bulgarie | Bulgaria | Bulgaria
croatia < europe: Kroatien | Croatie | Croazia | Croatia
serbia < europe: Serbien | Serbie | Serbia | Serbia
greece < europe: Griechenland | Grèce | Grecia | Greece
turkey: Türkei | Turquie | Turchia | Turkey
ukraine < europe: Ukraine | Ukraine | Ucraina | Ukraine
russia: Russland | Russie | Russia | Russia
usa < america: USA, Vereinigte Staaten | Etats-Unis, États-Unis | Stati Uniti, USA | USA, United States, US, U.S
canada < america: Kanada | Canada | Canada | Canada
mexico < america: Mexiko | Mexique | Messico | Mexico
brazil < south_america: Brasilien | Brésil | Brasile | Brazil
argentina < south_america: Argentinien | Argentine | Argentina | Argentina
china < asia: China, chinesisch* | Chine, chinois, chinoise | Cina, cinese | China, Chinese
japan < asia: Japan | Japon | Giappone | Japan
korea < asia: Korea, Südkorea | Corée, Corée du Sud | Corea, Corea del Sud | Korea, South Korea
india < asia: Indien | Inde | India | India
vietnam < asia: Vietnam | Vietnam | Vietnam | Vietnam
thailand < asia: Thailand | Thaïlande | Tailandia | Thailand
singapore < asia: Singapur | Singapour | Singapore | Singapore
taiwan < asia: Taiwan
dubai < asia: Dubai | Dubaï | Dubai | Dubai
iceland < europe: Island | Islande | Islanda | Iceland
estonia < europe: Estland | Estonie | Estonia | Estonia
latvia < europe: Lettland | Lettonie | Lettonia | Latvia
lithuania < europe: Litauen | Lituanie | Lituania | Lithuania
bosnia < europe: Bosnien | Bosnie | Bosnia | Bosnia
albania < europe: Albanien | Albanie | Albania | Albania
kosovo < europe: Kosovo
macedonia < europe: Nordmazedonien, Mazedonien | Macédoine | Macedonia | Macedonia
moldova < europe: Moldau, Moldawien | Moldavie | Moldavia | Moldova
malta < europe: Malta | Malte | Malta | Malta
cyprus < europe: Zypern | Chypre | Cipro | Cyprus
peru < south_america: Peru | Pérou | Perù | Peru
chile < south_america: Chile | Chili | Cile | Chile
colombia < south_america: Kolumbien | Colombie | Colombia | Colombia
ecuador < south_america: Ecuador | Equateur, Équateur | Ecuador | Ecuador
bolivia < south_america: Bolivien | Bolivie | Bolivia | Bolivia
uruguay < south_america: Uruguay
cuba < america: Kuba | Cuba | Cuba | Cuba
costa_rica < america: Costa Rica
guatemala < america: Guatemala
honduras < america: Honduras
nicaragua < america: Nicaragua
ghana < africa: Ghana
ivory_coast < africa: Elfenbeinküste | Côte d'Ivoire | Costa d'Avorio | Ivory Coast
nigeria < africa: Nigeria | Nigéria | Nigeria | Nigeria
kenya < africa: Kenia | Kenya | Kenya, Kenia | Kenya
ethiopia < africa: Äthiopien | Ethiopie, Éthiopie | Etiopia | Ethiopia
tanzania < africa: Tansania | Tanzanie | Tanzania | Tanzania
uganda < africa: Uganda | Ouganda | Uganda | Uganda
rwanda < africa: Ruanda | Rwanda | Ruanda | Rwanda
madagascar < africa: Madagaskar | Madagascar | Madagascar | Madagascar
morocco < africa: Marokko | Maroc | Marocco | Morocco
tunisia < africa: Tunesien | Tunisie | Tunisia | Tunisia
egypt < africa: Ägypten | Egypte, Égypte | Egitto | Egypt
israel < asia: Israel | Israël | Israele | Israel
iran < asia: Iran
qatar < asia: Katar | Qatar | Qatar | Qatar
saudi_arabia < asia: Saudi-Arabien | Arabie saoudite | Arabia Saudita | Saudi Arabia
pakistan < asia: Pakistan
bangladesh < asia: Bangladesch | Bangladesh | Bangladesh | Bangladesh
sri_lanka < asia: Sri Lanka
nepal < asia: Nepal | Népal | Nepal | Nepal
indonesia < asia: Indonesien | Indonésie | Indonesia | Indonesia
malaysia < asia: Malaysia | Malaisie | Malaysia, Malesia | Malaysia
philippines < asia: Philippinen | Philippines | Filippine | Philippines
cambodia < asia: Kambodscha | Cambodge | Cambogia | Cambodia
new_zealand: Neuseeland | Nouvelle-Zélande | Nuova Zelanda | New Zealand
south_africa < africa: Südafrika | Afrique du Sud | Sudafrica | South Africa
zurich < switzerland: Zürich | Zurich | Zurigo | Zurich
geneva < switzerland: Genf | Genève | Ginevra | Geneva
basel < switzerland: Basel | Bâle | Basilea | Basel, Basle
bern < switzerland: Bern | Berne | Berna | Bern, Berne
lausanne < switzerland: Lausanne | Lausanne | Losanna | Lausanne
winterthur < switzerland: Winterthur
lucerne < switzerland: Luzern | Lucerne | Lucerna | Lucerne
st_gallen < switzerland: St. Gallen, St.Gallen, Sankt Gallen | Saint-Gall | San Gallo | St. Gallen
lugano < switzerland: Lugano
bellinzona < switzerland: Bellinzona
locarno < switzerland: Locarno
biel < switzerland: Biel | Bienne | Bienne | Biel, Bienne
thun < switzerland: Thun | Thoune | Thun | Thun
fribourg < switzerland: Freiburg, Fribourg | Fribourg | Friburgo | Fribourg
neuchatel < switzerland: Neuenburg | Neuchâtel | Neuchâtel | Neuchâtel
sion < switzerland: Sitten | Sion | Sion | Sion
chur < switzerland: Chur | Coire | Coira | Chur
solothurn < switzerland: Solothurn | Soleure | Soletta | Solothurn
schaffhausen < switzerland: Schaffhausen | Schaffhouse | Sciaffusa | Schaffhausen
aarau < switzerland: Aarau
olten < switzerland: Olten
zug < switzerland: Zug | Zoug | Zugo | Zug
baden_ch < switzerland: Baden
frauenfeld < switzerland: Frauenfeld
rapperswil < switzerland: Rapperswil
schwyz < switzerland: Schwyz | Schwytz | Svitto | Schwyz
altdorf < switzerland: Altdorf
stans < switzerland: Stans
sarnen < switzerland: Sarnen
glarus < switzerland: Glarus | Glaris | Glarona | Glarus
herisau < switzerland: Herisau
delemont < switzerland: Delsberg | Delémont | Delémont | Delémont
montreux < switzerland: Montreux
vevey < switzerland: Vevey
yverdon < switzerland: Yverdon
davos < switzerland: Davos
interlaken < switzerland: Interlaken
ticino < switzerland: Tessin | Tessin | Ticino | Ticino
valais < switzerland: Wallis | Valais | Vallese | Valais
vaud < switzerland: Waadt | Vaud | Vaud | Vaud
jura < switzerland: Jura
aargau < switzerland: Aargau | Argovie | Argovia | Aargau
thurgau < switzerland: Thurgau | Thurgovie | Turgovia | Thurgau
graubuenden < switzerland: Graubünden | Grisons | Grigioni | Grisons
berlin < germany: Berlin | Berlin | Berlino | Berlin
munich < germany: München | Munich | Monaco di Baviera | Munich
hamburg < germany: Hamburg | Hambourg | Amburgo | Hamburg
frankfurt < germany: Frankfurt | Francfort | Francoforte | Frankfurt
cologne < germany: Köln | Cologne | Colonia | Cologne
stuttgart < germany: Stuttgart | Stuttgart | Stoccarda | Stuttgart
duesseldorf < germany: Düsseldorf
hannover < germany: Hannover | Hanovre | Hannover | Hanover, Hannover
nuremberg < germany: Nürnberg | Nuremberg | Norimberga | Nuremberg
leipzig < germany: Leipzig | Leipzig | Lipsia | Leipzig
dresden < germany: Dresden | Dresde | Dresda | Dresden
bremen < germany: Bremen | Brême | Brema | Bremen
bavaria < germany: Bayern | Bavière | Baviera | Bavaria
vienna < austria: Wien | Vienne | Vienna | Vienna
graz < austria: Graz
linz < austria: Linz
salzburg < austria: Salzburg | Salzbourg | Salisburgo | Salzburg
innsbruck < austria: Innsbruck
bregenz < austria: Bregenz
vaduz < liechtenstein: Vaduz
paris < france: Paris | Paris | Parigi | Paris
lyon < france: Lyon | Lyon | Lione | Lyon
marseille < france: Marseille | Marseille | Marsiglia | Marseille
strasbourg < france: Strassburg | Strasbourg | Strasburgo | Strasbourg
milan < italy: Mailand | Milan | Milano | Milan
rome < italy: Rom | Rome | Roma | Rome
turin < italy: Turin | Turin | Torino | Turin
venice < italy: Venedig | Venise | Venezia | Venice
florence < italy: Florenz | Florence | Firenze | Florence
como < italy: Como | Côme | Como | Como
naples < italy: Neapel | Naples | Napoli | Naples
bologna < italy: Bologna | Bologne | Bologna | Bologna
london < uk: London | Londres | Londra | London
manchester < uk: Manchester
dublin < ireland: Dublin | Dublin | Dublino | Dublin
amsterdam < netherlands: Amsterdam
rotterdam < netherlands: Rotterdam
brussels < belgium: Brüssel | Bruxelles | Bruxelles | Brussels
copenhagen < denmark: Kopenhagen | Copenhague | Copenaghen | Copenhagen
stockholm < sweden: Stockholm | Stockholm | Stoccolma | Stockholm
oslo < norway: Oslo
helsinki < finland: Helsinki
warsaw < poland: Warschau | Varsovie | Varsavia | Warsaw
prague < czechia: Prag | Prague | Praga | Prague
budapest < hungary: Budapest
madrid < spain: Madrid
barcelona < spain: Barcelona | Barcelone | Barcellona | Barcelona
lisbon < portugal: Lissabon | Lisbonne | Lisbona | Lisbon
athens < greece: Athen | Athènes | Atene | Athens
istanbul < turkey: Istanbul
moscow < russia: Moskau | Moscou | Mosca | Moscow
new_york < usa: New York
chicago < usa: Chicago
boston < usa: Boston
ohio < usa: Ohio
texas < usa: Texas
california < usa: Kalifornien | Californie | California | California
los_angeles < usa: Los Angeles
san_francisco < usa: San Francisco
washington < usa: Washington
detroit < usa: Detroit
atlanta < usa: Atlanta
florida < usa: Florida | Floride | Florida | Florida
toronto < canada: Toronto
montreal < canada: Montreal | Montréal | Montreal | Montreal
shanghai < china: Schanghai, Shanghai | Shanghai | Shanghai | Shanghai
beijing < china: Peking | Pékin | Pechino | Beijing
hongkong < china: Hongkong, Hong Kong | Hong Kong | Hong Kong | Hong Kong
tokyo < japan: Tokio | Tokyo | Tokyo | Tokyo
seoul < korea: Seoul | Séoul | Seul | Seoul
mumbai < india: Mumbai
sydney < australia: Sydney
"""

WHERE = """
in im auf am beim dans a au aux sur en nel nello nella nell al allo alla all sul sulla presso at on
"""
"""Behind these stands where something is."""
