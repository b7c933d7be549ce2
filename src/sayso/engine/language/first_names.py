"""First names that people in Switzerland and around it bear: a word like one is no slip of the pen.

Those of five letters and more; shorter ones are never near a name that is looked for.
"""

from __future__ import annotations

from sayso.engine.language.words import words

FIRST_NAMES = words("""
    adrian agnes albert albina alessandra alessandro alessia alessio alexander alexandra alexandre
    alexis alfred alice aline alisha alois amanda amelie amira andrea andreas andrei andrew andrin
    angela angelika angelo angie anita annalena annemarie annette annika anthony antoine anton
    antonia antonio ariane arianna armin arnaud arnold arthur astrid audrey augustin aurelia aurora
    aylin barbara bastian beatrice beatrix bernadette bernard bernhard bettina bianca birgit bjoern
    brenda brigitte britta bruno camila camille carina carla carlo carlos carmen carole carolin
    carolina caroline cecile cedric celine chantal charles charlotte chiara chloe christa christian
    christiane christina christine christof christophe christopher clara claire clarissa claude
    claudia claudine claudio clemens clement colette conrad corina corinna corinne cornelia cristina
    damian damien daniel daniela daniele danilo david davide deborah denise dennis diana diego
    dieter dominic dominik dominique donato donatella dorian dorothea dorothee edith eduard edward
    elena eleonora elias eliane elisa elisabeth elizabeth ellen elodie eloise elvira emanuel emilia
    emilie emilio emily emine emmanuel enrico enrique ernst erwin esther etienne eugen eveline
    fabian fabienne fabio fabiola fabrice fabrizio fatima federica federico felix ferdinand fernando
    filip filippo fiona flavia flavio florence florian francesca francesco francine francois
    francoise frank franz franziska frederic freddy friedrich gabriel gabriela gabriele gabriella
    gaelle gaetan gaetano georg george georges geraldine gerard gerda gerhard gertrud giacomo
    gianluca gianna gianni giorgia giorgio giovanna giovanni gisela giulia giulio giuseppe gloria
    gottfried graziella gregor gregory greta guido guillaume gustav hannah hannelore hannes harald
    heidi heike heiko heinrich heinz helen helena helene helga helmut henri henrik henry herbert
    hermann herve hilda holger horst hubert hugo igor ilaria ilona ingrid irene irina isabel
    isabella isabelle isaline ivana jacob jacqueline jacques jakob james janine janis jannik jasmin
    jasmine jennifer jeremy jerome jessica joachim joana joanna johann johanna johannes jonas
    jonathan jorge joseph josef josephine josiane joshua juerg julia julian juliana julie julien
    juliette julius justine karin karina karl karsten katarina katharina katherine kathrin katia
    katja katrin kerstin kevin klara klaus konrad korbinian kristian kristina kristof kurt laetitia
    larissa laura laure laurence laurent laurin leandra leandro leila lennart leonard leonardo
    leonie leonora letizia liliane linda lionel lisbeth livia lorena lorenz lorenzo loretta loris
    louis louisa louise luana lucas lucia luciano lucie lucien ludovic ludwig luigi luisa lukas
    lydia madeleine magali magdalena maria marianna marianne maria marie mariella marina mario
    marion marisa marius markus marlene marlies martha martin martina martine massimo matilda
    matteo matthew matthias matthieu maurice mauro maxime maximilian melanie melina melissa mercedes
    micha michael michaela michel michela michele michelle miguel milena miriam mirjam mirko mohamed
    monica monika monique moritz murielle nadia nadine nadja nancy natalia natalie natascha nathalie
    nathan nicola nicolas nicole nikolai nikola nicoletta nikolaus noelle noemi norbert odile
    oliver olivia olivier orlando oscar oskar ottavia pamela pascal pascale patricia patricio
    patrick patrizia paula paulina pauline paolo pedro peter petra philip philipp philippe pierre
    pietro priska rachel rafael raffael raffaele rahel rainer ramona raphael raymond rebecca regina
    regula reinhard renate renato rene reto riccardo richard rita roberta robert roberto robin
    rodolfo roger roland rolf romain roman romana romeo ronald ronny rosalie rosanna rosmarie
    roswitha rudolf ruben sabina sabine sabrina salome salvatore samantha samira samuel sandra
    sandrine sandro sarah sascha saskia sebastian sebastien selina serena serge sergio severin
    sibylle siegfried silke silvan silvana silvia silvio simon simona simone sofia sonja sophie
    stefan stefania stefanie stefano steffen stephan stephane stephanie stephen steven susan susanna
    susanne sven svenja sybille sylvain sylvia sylvie tamara tanja tatiana tatjana teresa theodor
    theres theresa therese thierry thomas thorsten tiago tiziana tiziano tobias torsten tristan
    ulrich ulrike urban ursina ursula valentin valentina valentino valeria valerie vanessa vasco
    vera verena veronica veronika veronique victor victoria viktor viktoria vincent vincenzo
    virginia virginie vittoria vittorio viviane walter werner wilhelm william winfried wolfgang
    xavier yannick yasmin yolanda yvette yvonne zoran
""")

SHORT = words("""
    ada adam adi albi alea alex alf ali alma alva ana andi anja ann anna anne anni anouk arno arun
    ava ayse bea beat bella ben beni bert betty bill björn bob bobby boris brad brian bruno carl
    chloé chris craig dan dana dani dario dario dave dean dennis derek diego dirk dora doris ela eli
    elia elias elif elin elio ella elli elsa elsbeth emil emir emma emmi enea enzo eric erik erika
    erna eric erin eva evan eve ezra fabio felice fina finn flo fred frida fritz gabi gael gary gavin
    gerd gian gina giuli giulio greg greta hana hanna hans harry hassan heidi heinz helen heli henry
    ian ida ilir ilse ina ines inga ingo ira iris isla ivan ivo jack jade jago jake jan jana jane jay
    jean jeff jeremy jerry jesse jill jim jo joel joey john jon jona jonah jordi josef josh joy juan
    jude jule juli juna june jürg kai kaja kari karl kate keith ken kim kira kofi kobi köbi kurt kyle
    lana lara lars lea lean lee lena leni leo leon leona levi levin lia liam lilli lily lina lino
    linus lio lisa liv liz loïc lola lore lou luan luc luca lucy luis luka luke luna lynn lyn mae mael
    maëlle maja mala malea malik manon manu mara marc mario mark mary mathis mats matt max maya mehmet
    meike mia mike mila milan mila milo mina mira moe mona naomi nadia nael naim nala neal ned nela
    nele nelly nevin nick nico nicolò nik nils nina nino nils noa noah noam noé nola nora nour nuno
    olaf ole olga omar oskar otto pablo pat paul peer pia pino priya raul raya reto rex rico robi
    röbi rocco roger rolf rosa rose röschli roy ruby rudi ruedi ruth ryan saïd sam sämi sami sara
    sean selma senta sepp seth silas siri sven sybil tamar tara tea ted teo tess tia tilda tim timo
    timon tina tino tobi tom tomas toni tony tracy trevor tyler udo uli ulla uma urs ursi uwe valon vera
    vito vreni wanda abdul achille adelina adem adnan adrian agron ahmed aida aisha ajla alban albin alen alessio
    alisha amar amélie amina amir ana anass andrej anela angelo anita annalena annika anisa antonella
    arben ardit arian aron arta arthur artur asia astrid aurora aurélien avni ayla aziz barbora bajram
    bashkim bastien baptiste beatriz bekim benedikt benjamin besart besnik blerim bojan bogdan boban
    branko bujar burim cem cédric celia chloe ciara clara clemens coralie curdin cyril dalia damiano
    daria darko darren dejan denis deniz derya dilara dino dogan donat donovan dragan driton duncan
    dzenan edin edona edoardo egzon eileen ekrem eliane elina elira ella elmar elmir emine enes ennio
    enya erin ermal erna ermira erol estelle fadil fanny faruk fatih fatima fatmir ferdi fernando
    ffion flamur flurin flavia florent franco frank gaetano gaia gaspard gavin gerry giada gianluca
    ginevra gion giorgia goran graham guillermo gwen gülay hamza hannes harald hasan hassan hazel
    heather heike holly hülya ibrahim idris igor ilaria ildiko imran inès inna isa isaac isabel ismail
    ivana ivo jannik jasmine jasper jelena jenny jens jerome joana jolanda jorge josé juliette jörg
    jürgen kamal karol kathrin katja kaya kelly kerem khaled kirsten kristina kujtim laila larissa
    laurin leandro leart leila leonard leonie liridon livia livio ljiljana lorena lorenz loris louane
    louise lovro luigi lukas madleina mahmoud malik marcus marek mariana marijana marisa marko marlon
    marta martín mateo matea mathilda matilda mattias maxime medina mehdi melina melis mergim merve
    mesut milena milos miloš mira miriam mirjam mirko mirela mladen mohamed mohammed moritz murat mustafa
    nadja naomi natasha nejla nenad nermin nikola nikolai nilay norah nuri océane olena oleg oriana osman
    pascal paulo pedro petar philippa pierre pranav priska quentin rahim rainer ralph ramadan ramon rania
    raphaela rashid rebecca remo renée rinor rita rocio rodrigo romina ronja rosanna ruben rui rüdiger
    sabina safet said salma samir samira samuel sandeep sanja sascha saskia sébastien selin selina semir
    senad serkan severin shannon shpresa sibel sigrid silvan simao sina skender slavica sofie soledad
    soraya srdjan stella steve stuart suada sunita svenja svetlana sylvain tanja tanya tatjana tenzin
    théo thibault tiago tiziana todd tomasz tristan tuğba uros ursina usha valdrin valentin valeria vanessa
    vasco vesna viktor vivien vlora vincent wayne wendelin xenia yannick yannis yasmin yusuf yuki zehra
    zeljko zlatan zoran dwight earl gina greta glenn howard hank irene jamal kurtis lloyd marvin norman
    phil ray ricky ronnie shane shawn stan stacy ted terry tina travis vince warren annelies hanspeter
    fritzli vrena trudi hansruedi hansjörg annemarie rosmarie elisabeth margrit käthi lisbeth ruthli
    walti wendy werni wolf yann yara ylenia yves zita zoe zoé zora
""")
"""Short and pet names, which a word of every day may look like: only for what is written and placed
like a name."""
