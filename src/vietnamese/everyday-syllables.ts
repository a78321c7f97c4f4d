/**
 * Tiếng thường gặp. Syllables of everyday prose that stand in no word of the other tables: with those, whatever official texts and the press are
 * likely to write in small letters. A possible syllable that is in none of them is far more often a slip than a rare word. Source: the list of
 * syllables of the LibreOffice dictionary, of which the current ones were kept.
 */
export const EVERYDAY_SYLLABLES: readonly string[] = `
à ả á ách ải ảm áng ảo át áy ắc ăm ẵm ăng ắng ắp ắt ầm ấm ấp ập ất âu ẩu ẩy bã bái bàng bành bảnh bánh bàu băm bặm băn bẵng bắp bặt bấc bẩm bấm bân
bần bấn bận bầng bấp bập bâu bậu bây bầy bẩy bấy bậy bẻ bẽ bé bèn bén bẹn bèo bẹp bét bê bề bể bễ bệch bện bênh bềnh bết bệt bêu bĩ bịa bích bịch
biếc biền biếng bìm bím bịn bíp bịp bít bịt bìu bĩu bọ bóc bói bòn bọn bọng bóp bót bọt bô bồ bốc bôi bổi bội bôn bồn bộn bông bồng bỗng bống bốp
bốt bơ bờ bở bỡ bớ bợ bơi bời bới bớp bú bụ bùa bủa búa bục bùi búi bủn bún búng bụng buổi buồm buồng buốt buột búp bụp bụt bự bừa bửa bữa bứa bực
bưng bừng bưởi bươm bướm bươn bướu cà cạ cạc cám cạm càn cáng cào cạo càu cáu cày cáy cạy cắc cặc căm cằm cặm cắn cặn căng cẳng cắp cấc câm cấn cẫng
cật cẩu cậu cầy cấy chà chả chạ chạc chài chải chạm chán chạn chàng chành chạnh chão cháo chạp cháu chày chằm chằn chẵn chắn chằng chặng chắp chặp
chắt chận chập chật châu chầu chầy chấy chẻ ché chẽm chèn chẽn chén chẹn chèo chẹt chệ chếch chệch chêm chễm chểnh chì chìa chĩa chích chiếc chiêm
chiên chiêng chiết chiêu chìm chít chõ choán choàng choáng chóc chóe chòi chói chọi chòm chỏm chòng chõng chóp chót chọt chốc chồi chổi chôm chôn
chồn chốn chộn chông chổng chộp chột chờ chới chớm chớp chợp chùi chùm chúm chụm chùn chùng chuốc chuộc chuỗi chuồn chuông chuồng chuột chút chuyền
chuyến chuyện chừ chứ chừa chửa chực chừng chững chước chườm chưởng chướng cò cọ cóc cọc còi cõi cói còm còng cõng cóng cọng cóp cọp cót cỗ cộc cối
cội côm cốm cộm côn cồn cồng cổng cớ cơi cởi cơm cơn cợt củ cú cúc cùi cũi cúi cùm cùn cụng cuốc cuội cuỗm cuộn cuồng cuống cúp cụp cút cụt cừ cữ cự
cưa cứa cựa cức cửi cưng cược cưỡi cườm cướp cưu cừu cựu dà dác dãi dại dàm dám dạm dành dảnh dào dạo dát dạt dãy dặc dặm dằn dặn dăng dằng dắt dâm
dẫm dấm dậm dần dấn dâng dật dâu dẫu dậu dấy dè dẻ dẻo dép dẹp dẹt dề dế dềnh dệt dì dí dìa dĩa diệc diêm diềm diễm diên diếp diệp diều diễu dìm
dính díp dìu díu dó dọa doãn dóc dòi dỏng dóng dô dỗ dôi dỗi dôn dồn dông dốt dột dơ dở dơi dởm dợt dũ dúi dùm dúm dút dừ dưa dừa dứa dựa dưng dửng
dường dượng dượt đả đái đam đản đán đạn đàng đãng đanh đao đát đay đày đãy đáy đăm đằm đẵm đắm đắn đằng đẵng đặng đắt đâm đầm đẫm đấm đần đẫn đấng
đẩu đẫy đấy đậy đe đè đem đèn đeo đẽo đẹp đềm đệm đênh đễnh đêu đìa đỉa điếc điếm điên điếu đĩnh địu đò đọ đóa đọa đoài đoái đoan đoi đọi đom đỏm
đóm đon đòn đòng đót đọt đỗi đôm đồm đốm độn đổng đống đơ đờ đợi đơm đờn đớp đu đùa đục đui đùi đùm đun đùn đụn đùng đụng đuốc đuôi đúp đút đứa đực
đựng đước đượm đứt ẹ én ẻo ẹp ê ế ếch êm gả gá gạ gài gãi gái gàn gán gạn gàng gành gánh gào gáo gạo gạt gàu gảy gãy gáy gặc găm gằm gắm gặm gằn
găng gặng gắp gấc gầm gẫm gấm gậm gân gập gật gầu gẫu gấu gầy gậy ghè ghẻ ghé ghẹ ghê ghềnh ghểnh ghì ghìm gỉ gí giạ giãi giạm giàn giày giãy giắc
giặc giăm giăng giằng giắt giặt giâm giẫm giấm giần giận giập giật giấu giậu giây giầy giẻ gièm gièng giêng giếng giết giễu giò giỏ giòi giỏi giòn
gióng giọng giọt giỗ giổi giội giồng giơ giở giời giũ giũa giùi giùm giương gò gõ gó góa góc gỏi gọng gót gọt gồ gổ gộc gội gốm gôn gông gồng gộp
gột gờ gởi gợi gờm gớm gợn gù gục gùi gũi guốc guồng gừng gươm gượm gượng hả há hác hạc hách hảm hãm hám hạm hãn háng hãnh hảo hão háo hạo hàu háy
hắc hặc hăm hằm hằn hẳn hắn hăng hằng hẵng hắt hâm hẩm hậm hân hấn hẫng hất hầu hẩu hé hẹ hèm hẻm hèn hẻo héo hét hề hể hếch hên hến hênh hích hịch
hiềm hiên hiếp hỉnh hít hò hó hoác hoài hoán hoành hoạnh hoắc hoẵng hoắt hóc hòe hói hòm hỏm hõm hóm hòn hóng họng hót hố hốc hộc hôi hôm hổn hông
hống hộp hốt hột hơ hờ hớ hời hợi hợm hờn hớn hớp hớt hợt hù hũ hú hụ hùa húc hục huê huề huế huệ huếch hủi hụi hùm hùn húng hụp húy huých huyên
huyễn huyệt huýt hừ hứ hức hực hừng hửng hững hứng hước hượm hươu hỳ hỷ hý ì ỉ kè kẽ ké kẹ kèn kén kèo kẽo kẹo kép kẹp két kẹt kệ kệch kềm kền kềnh
kều khà khạc khảm khàn khản khán khảng khạng kháo kháy khăm khăng khằng khắp khắt khấc khâm khấm khân khập khâu khẩy khè khẽ khé khèn khép khét khê
khệ khênh khểnh khều khía khịa khiếm khiên khiến khiêng khiếp khít khịt khò khoác khoải khoái khoảnh khoát khoăn khoắn khoắng khoắt khoét khóm khôn
khơ khờ khơi khù khú khuân khuất khuây khuấy khục khuê khuếch khúm khùng khuyên khuyển khuỷu khư khứa khựng khướt khướu kìa kiêng kiềng kiết kiêu
kiếu kiệu kìm kình kịt kỵ lả lã lác lách lài lải lãn lán lạn láng lạng lảnh lánh lào lảo láo láp lạp lát lạt láu lảy láy lắc lăm lắm lăn lằn lặn
lằng lẳng lẵng lắt lặt lấc lẩm lẫm lấm lân lẩn lâng lầu lẩu lầy lẩy lẫy lè lẽ lé lèm lém lén lẹn lèo lẻo lẽo lép lét lẹt lê lếch lênh lềnh lết lêu
lều lìa lịa liếc liềm liếm liệm liễn liến liếng liệng liếp liệp liễu lịm lỉnh lít líu lò lõ ló lọ lòa lõa lóa loạc loài loãng loáng loạng loắt lóc
lòe loét loẹt lòi lỏi lói lọi lòm lõm lóm lọn lõng lóng lọng lọt lô lổ lố lộc lôi lồi lội lốm lồn lổn lốn lộn lông lộng lốp lốt lột lơ lờ lỡ lớ lơi
lởi lởm lợm lờn lợp lớt lợt lù lú lụ lùa lụa luẩn luấn lủi lúi lụi lùm lúm lụm lùn lún lụn lùng lúng lụng luốc luộc luôm luộm luôn luồn luống luốt
luýnh lừ lữ lự lừa lứa lưng lừng lửng lững lựng lười lưỡi lườm lượm lươn lườn lượn lướt lựu lỳ lỵ má mạ mách mài mải màn mán mảng mãng mành mảnh
mãnh mão máo mạp mạt mày mảy măm mằn mắn măng mâm mẩm mẫm mân mần mẩn mẫn mận mấp mập mầu mấu mẩy mè mẻ mé mèn mén mẻo méo mẹo mép mét mề mễ mế mệ
mếch mếm mền mến mênh mết mệt mếu mỉa mích mịch miên miến miện miếng miệt miêu mím mìn mít mịt mò mõ mó mọc mòi mỏi mói mòm mỏm mõm móm mòn món mọn
mòng mọng móp mót mọt mỗ mố mồm mồn mông mồng mống mộng mốt mỡ mớ mợ mơi mớm mơn mởn mủ mú mụ múc múi múm mùn mún mụn mùng muôi muỗi muối muội muỗm
muốn muông muỗng muống múp mút mửa mứa mường mướp mướt mượt mứt mỳ mý nà nả ná nạ nạc nách nài nải nám nàn nản nán nàng náng nạng nành nạnh náo náp
nạt nảy nãy náy nắc nặc nắn nặn nằng nắp nấm nậm nấn nấp nẩu nấu nẩy nấy nậy nè nẻ ném nén nẻo néo nép nẹp nét nê nế nệ nêm nếm nệm nến nện nết ngà
ngã ngác ngạc ngách ngài ngãi ngái ngàm ngán ngạn ngáng ngảnh ngánh ngạnh ngào ngáo ngạo ngáp ngát ngạt ngáy ngắc ngăm ngắm ngăng ngắt ngâm ngầm
ngẩm ngẫm ngấm ngần ngẩn ngấn ngấp ngật ngầu ngấu ngậu ngây ngầy ngấy ngậy nghè nghé nghén nghẹn nghẹt nghê nghể nghễ nghênh nghêu nghễu nghiến
nghịt nghịu ngò ngỏ ngõ ngó ngọ ngoạc ngoái ngoạm ngoãn ngoạn ngoảnh ngoáy ngoắc ngoặc ngoằn ngoắt ngoặt ngóc ngọc ngoèo ngọi ngón ngòng ngõng ngóng
ngọng ngót ngổ ngỗ ngố ngốc ngôi ngồi ngồn ngổn ngốn ngông ngỗng ngốt ngột ngơ ngớ ngợ ngời ngợp ngớt ngú ngủi ngụm ngủn ngùng nguôi nguội ngụp ngút
nguyệt nguýt ngừ ngứ ngự ngưa ngửa ngứa ngực ngửi ngước ngươi ngượng ngưu nhả nhá nhác nhài nhãi nhại nhàm nhảm nhám nhạn nhành nhảnh nhào nhão nháo
nhạo nháp nhát nhàu nhảy nháy nhạy nhăm nhắm nhặm nhăn nhằn nhẵn nhăng nhẳng nhắng nhặng nhắp nhắt nhặt nhấc nhâm nhẩm nhấm nhấp nhậu nhầy nhè nhẽ
nhé nhèm nhẹm nhèo nhẽo nhẹo nhét nhếch nhện nhì nhỉ nhĩ nhí nhích nhiếc nhiếp nhím nhịn nhỉnh nhíp nhíu nhịu nhò nhọ nhòa nhoài nhoáng nhóc nhọc
nhòe nhoẻn nhói nhòm nhỏm nhõm nhót nhọt nhô nhố nhồi nhối nhôm nhổm nhốn nhông nhộng nhốt nhơ nhợ nhời nhờn nhớn nhớp nhớt nhợt nhủ nhũ nhú nhụ
nhúc nhục nhụi nhúm nhũn nhún nhúng nhuốm nhuộm nhút nhụt nhụy nhừ nhử nhự nhựa nhức nhường nì nỉ nĩa ních nịch niềng niết niêu niệu nín nịnh nít
nịt níu nỏ nõ nó nọ nóc nọc nòi nòm nõn nón nô nồ nốc nôi nôm nồm nộm nôn nống nốt nơ nở nỡ nới nơm nớp nụ nục nùi nùng nũng núng nuộm nuông nuốt
núp nự nứa nức nực nứng nựng nườm nương nướng nượp nứt ó ọ òa oách oải oái oại oán oát oằn óc ói óng óp ọp ồ ố ốc ộc ôi ồi ổi ối ôm ổng ốp ộp ốt ờ
ơi ớn ớt pê phà phả phách phàm phàn phạn phành phào pháo phảy phăm phăng phẳng phắp phắt phẩn phấp phập phật phè phèn phèo phét phệ phếch phên phết
phễu phị phích phịch phiến phiện phiêu phím phìn phình phỉnh phính phịu phò phọt phô phốc phôi phồn phông phổng phỗng phốp phốt phờ phở phơi phới
phơn phớt phũ phủi phùn phún phùng phụng phụt phứa phừng phước phưỡn phướn phượng phứt pơ quạ quác quạc quách quài quải quàn quàng quãng quáng quạng
quành quánh quạnh quạt quày quảy quắc quăn quằn quặn quăng quẳng quắp quắt quặt quẩn quẫn quấn quầng quất quây quẩy quẫy quậy què quẻ quèn quẹo quẹt
quê quế quết quệt quơ quờ quở quớ quỳ quỷ quỵ quyện quỳnh quýnh quýt quỵt rả rá rạ rạc rách rạch rài rải rái rám rạm ràn rán rạn ráng rạng rành rảnh
rảo ráo rạo ráp rạp rát rạt rày rảy rãy ráy rắc rặc răm rằm răn rằn rắn rặng rắp rặt rầm rấm rậm rân rần rẫn rấn rận rấp rập râu rầu rây rầy rẩy rẫy
rè rẻ rẽ ré rèm rén réo rê rề rể rệ rên rền rệp rết rêu rệu rì rỉ rí rị rìa rỉa rĩa rịch riềm riềng riết riêu rịn rình rít rịt rìu ríu rò ró rọ róc
rọc ròi rói rọi ròm róm ròn rón ròng róng rọng rót rô rồ rổ rỗ rộ rốc rôm rôn rốn rộn rông rồng rống rốp rộp rốt rơ rờ rở rợ rơi rới rợi rơm rờm rởm
rờn rợn rợp rớt rù rủ rú rùa rủa rúc rục rụi rùm rúm rụm rùn rùng rủng rúng rụng ruốc ruồi ruổi ruồng ruỗng ruột rụt rưa rửa rữa rứa rựa rức rưng
rước rươi rười rưởi rưỡi rưới rượi rườm rướm rương rường rượt rượu sà sả sã sạ sạc sài sải sãi sái sàm sám sạm sán sảng sành sảnh sào sáo sạo sạp
sảy sặc săm sặm săn săng sắng sặt sầm sẩm sẫm sấm sậm sần sẩn sấn sấp sập sất sấu sậu sây sầy sẩy sấy sậy sè séc sèn séo sẹo sét sề sế sệ sên sền
sến sểnh sếp sệt sêu sểu sếu siêng siểng sình sít sò sỏ sọ soạt sọc sòi sõi sói sóm sòn són sòng soóc sọt sô sồ sỗ sốc sộc sồi sổi sồn sồng sổng sốp
sộp sột sờ sỡ sớ sơi sởi sợi sơm sờn sởn sớt sù sủ sú sụ sủa sục sùi sủi sùm sụm sún sụn sùng sủng sũng suôn suông suồng súp sụp sụt suyễn suýt sữ
sưa sữa sứa sực sưng sừng sửng sững sưởi sườn sượng sướt sượt sứt sưu sửu sỳ sỷ sỵ tạch tạn tành tánh tạnh tào tảo táp tạt táu tày táy tăm tằm tắm
tăn tằn tắn tặn tắp tấc tấm tẩn tấp tâu tậu tấy tè tẻ tẽ té tém tèo tẹo tép tét tê tề tể tếch têm tểnh tệp tết tếu thá thạc thàng thạnh thào tháp
tháu thày thảy thẳm thắm thăn thằn thằng thắp thắt thẫm thậm thẩn thẫn thây thè thẽ thèm thèn thẹn thét thê thếch thênh thếp thết thêu thều thỉ thìa
thiêm thiển thiến thiêng thiếp thím thìn thình thính thò thỏ thó thóa thoải thoán thoảng thoạt thoăn thoắt thóc thọc thỏi thói thọi thòm thỏm thòng
thõng thóp thót thọt thồ thộ thốc thộc thồi thổn thồng thốt thở thớ thới thơn thờn thớt thùa thủa thùi thủi thụi thùng thủng thũng thúng thụng thuộm
thuôn thuồng thuổng thuở thụp thút thụt thụy thừ thự thưng thừng thược thườn thướt thượt tỉa tía tiếm tiệm tiệp tiều tiễu tiếu tỉm típ tít tíu tò tó
tọ tóa toác toạc toài toái toại toản toáng toát toắt tọc tóe toét tỏi tói tòm tỏm tõm tòn tòng tọng tóp tót tọt tộ tồi tông tột tơ tớ tơi tời tởm
tợn tớp trã trá trác trạc trạch tràm trảm trám trán trảng trành trạo tráp trát tràu trảu trảy trặc trằm trằn trặn trăng trắt trâm trẫm trấp trập
trầu trẩu trấu trây trầy trẩy trẽ tré trẹ trẽn trèo trẻo trẹo trét trê trề trếch trệch trệt trêu trĩ trìa trịch triền triện triệng triết triêu trít
trìu trĩu trỏ tró trọ tróc trọc tròi trỏi trói tròm tròng trót trô trồ trổ trỗ trố trộ trốc trộc trôi trồi trổi trỗi trối trộm trôn trông trờ trớ
trơi trơn trờn trợn trớt truân trục trùi trụi trùm trũng trụng truông truồng trút trụt trử trứ trừa trườn trướng trượng trừu tủa túa tuẫn tuất tuế
tủi tụi tùm tủm túm tụm túng tuồi tuôn tuồn tuồng tuốt tuột túp tút tụt tủy tuyền tuýp tưa tưng tửng tước tươm tướt tưu tửu ù ủ ú ụ ùa ủa úa uẩn uất
úc ục uể ủi ùm úm ủn ùng uốn uổng úp ụp út ụt uỵch uyên uyển ư ừ ứ ưa ứa ực ưng ừng ửng ưỡn ướp vã vạ vác vạc vách vãi vàm vạm vản vãn vảng vãng
váng vạng vành vãnh vánh váo vạt vày vảy váy vạy vặc vằm vằn vặn văng vằng vẳng vắt vặt vâm vần vẩn vâng vầng vấp vập vẩu vấu vầy vẩy vẫy vấy vè véc
vẻn vén vèo véo vẹt vê vếch vên vện vênh vểnh vệt vêu vỉ vía vích viền viển vịn vịnh vò vỏ vó vọ vóc vọc vói vọi vòm vòn vỏn vón vòng võng vót vọt
vồ vố vốc vồi vỗi vối vội vôn vồn vông vồng vỗng vơ vờ vỡ vớ vợi vơn vờn vởn vớt vợt vù vú vúc vục vùi vùn vụn vũng vụng vuốt vút vụt vữa vựa vức
vừng vược vươn vượn vương vứt vưu xà xạc xách xài xái xạm xán xào xáo xạo xáp xáy xắc xăm xắm xắn xằng xẵng xắp xắt xấc xẩm xấp xập xâu xè xé xén
xẻng xèo xẻo xéo xẹo xẹp xề xệ xếch xệch xì xị xỉa xía xích xịch xiếc xiêm xiểm xiên xiềng xiết xiêu xỉn xít xịt xìu xỉu xỏ xó xọ xõa xoạc xoài xoải
xoàn xoàng xoáy xoăn xoắn xóc xọc xòe xoẹt xòm xọp xót xồ xổ xỗ xốc xộc xôi xổi xối xồm xổm xốn xộn xông xổng xống xốp xộp xốt xơ xờ xở xớ xơi xới
xớt xù xũ xuẩn xục xuê xuề xuể xúi xúm xúng xuồng xúp xụp xuyết xuýt xuỵt xừ xửa xức xước xược ỷ yểm yếm yến yểng yểu
`
  .trim()
  .split(/\s+/);
