"""Whose money: nationalities before a name of money, countries in a story, a source's home currency.

Codes are ISO 4217, countries ISO 3166. Names of countries stand where newsrooms set them before the
name of the money ("Taiwan dollars", "Kenya shillings").
"""

from __future__ import annotations

# Codes, then the words that tell whose dollar, peso, krone or pound it is: one to three of them.
_NATIONS = """
USD | us, u.s., american, united states
CAD | canadian
AUD | australian, aussie
NZD | new zealand, kiwi
HKD | hong kong
SGD | singapore, singaporean
TWD | taiwan, taiwanese, new taiwan
JMD | jamaican
BBD | barbados, barbadian
BSD | bahamian, bahamas
BZD | belize
BMD | bermudian, bermudan, bermuda
KYD | cayman, cayman islands
FJD | fijian, fiji
GYD | guyanese, guyana, guyanaese
LRD | liberian
NAD | namibian
BND | brunei
ZWG ZWL | zimbabwean, zimbabwe
TTD | trinidadian, trinidad, trinidad and tobago, trinidad & tobago
XCD | east caribbean, eastern caribbean
GBP | british, uk
EGP | egyptian, egypt
LBP | lebanese
SYP | syrian, syria
SDG | sudanese
SSP | south sudanese
IEP | irish
FKP | falkland, falkland islands, falklands
MXN | mexican, mexico
PHP | philippine, filipino
ARS | argentine, argentinian, argentina
COP | colombian
CLP | chilean, chile
UYU | uruguayan
DOP | dominican
CUP | cuban
INR | indian
PKR | pakistani, pakistan
LKR | sri lankan
NPR | nepalese, nepali
MUR | mauritian, mauritius
SCR | seychelles, seychellois
NOK | norwegian
DKK | danish
SEK | swedish
ISK | icelandic
CZK | czech
SKK | slovak
CHF | swiss
FRF | french
BEF | belgian
XOF XAF | cfa
XAF | central african, central african cfa
XOF | west african, west african cfa
CDF | congolese
RWF | rwandan, rwanda
BIF | burundian, burundi
DJF | djibouti, djiboutian
GNF | guinean
KMF | comorian
KWD | kuwaiti, kuwait
RSD | serbian, serbia
IQD | iraqi, iraq
JOD | jordanian, jordan
DZD | algerian, algeria
TND | tunisian, tunisia
BHD | bahraini, bahrain
LYD | libyan, libya
IRR | iranian, iran
SAR | saudi, saudi arabian, saudi arabia
QAR | qatari, qatar
OMR | omani, oman
YER | yemeni, yemen
KES | kenyan, kenya
UGX | ugandan, uganda
TZS | tanzanian, tanzania
SOS | somali
TRY | turkish, turkey
ITL | italian
RUB | russian, russia
BYN | belarusian, belarussian, belarus
KRW | south korean, korean, south korea, korea
KPW | north korean, north korea
JPY | japanese
CNY | chinese
ZAR | south african
BRL | brazilian
AED | uae, emirati, dubai, united arab emirates
MAD | moroccan
ILS | israeli, new israeli, israeli new
THB | thai
MYR | malaysian, malaysia
IDR | indonesian
VND | vietnamese
BDT | bangladeshi, bangladesh
NGN | nigerian, nigeria
GHS | ghanaian, ghana
ETB | ethiopian, ethiopia
ZMW | zambian
MWK | malawian, malawi
PLN | polish
HUF | hungarian
RON | romanian
MDL | moldovan
BGN | bulgarian
UAH | ukrainian
VES VEF | venezuelan
PEN | peruvian
KZT | kazakh, kazakhstani
HRK | croatian
NLG | dutch
DEM | german
GRD | greek
ESP | spanish
PTE | portuguese
CRC | costa rican
AZN | azerbaijani
GEL | georgian
MOP | macanese, macau, macao
AFN | afghan
ALL | albanian
AMD | armenian
AOA | angolan
AWG | aruban
BAM | bosnian, bosnia-herzegovina, bosnian convertible, convertible
BOB | bolivian
BTN | bhutanese
BWP | botswanan, botswana
CVE | cape verdean, cape verde
ERN | eritrean
GIP | gibraltar
GMD | gambian
GTQ | guatemalan
HNL | honduran
HTG | haitian
KGS | kyrgyz, kyrgystani
KHR | cambodian
LAK | lao, laotian
LSL | lesotho, basotho
MGA | malagasy, madagascar
MKD | macedonian
MMK | burmese, myanmar
MNT | mongolian
MRU | mauritanian
MVR | maldivian, maldives
MZN | mozambican
NIO | nicaraguan
PAB | panamanian
PGK | papua new guinean, papua new guinea
PYG | paraguayan
SBD | solomon islands, solomon
SHP | st helena, saint helena
SLE | sierra leonean
SRD | surinamese, suriname
STN | são tomé
SZL | swazi
TJS | tajik, tajikistani
TMT | turkmen, turkmenistani
TOP | tongan
UZS | uzbek, uzbekistani, uzbekistan
VUV | vanuatu
WST | samoan
XPF | cfp
XCG | caribbean
FIM | finnish
ATS | austrian
EEK | estonian
LVL | latvian
LTL | lithuanian
SIT | slovenian
MTL | maltese
CYP | cypriot
"""


def _by_words() -> dict[str, tuple[str, ...]]:
    out: dict[str, tuple[str, ...]] = {}
    for row in _NATIONS.strip().splitlines():
        codes, _, words = row.partition(" | ")
        out.update(dict.fromkeys(words.split(", "), tuple(codes.split())))
    return out


NATIONS: dict[str, tuple[str, ...]] = _by_words()
"""Nationalities in lower case, one to three words."""

NATION_WORDS: frozenset[str] = frozenset(nation.partition(" ")[0] for nation in NATIONS)
"""The words that a nationality may start with."""

# Countries by the word that names them in a story, for money whose name several countries share.
COUNTRIES: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    chile:CLP mexico:MXN philippines:PHP argentina:ARS colombia:COP dominican:DOP uruguay:UYU cuba:CUP
    norway:NOK sweden:SEK denmark:DKK czech:CZK iceland:ISK slovakia:SKK
    india:INR pakistan:PKR lanka:LKR nepal:NPR mauritius:MUR seychelles:SCR
    switzerland:CHF senegal:XOF mali:XOF cameroon:XAF gabon:XAF congo:CDF rwanda:RWF burundi:BIF djibouti:DJF
    guinea:GNF madagascar:MGA comoros:KMF
    kuwait:KWD serbia:RSD iraq:IQD jordan:JOD algeria:DZD tunisia:TND bahrain:BHD libya:LYD macedonia:MKD
    egypt:EGP lebanon:LBP syria:SYP sudan:SDG
    kenya:KES uganda:UGX tanzania:TZS somalia:SOS turkey:TRY italy:ITL russia:RUB belarus:BYN
    iran:IRR saudi:SAR qatar:QAR oman:OMR yemen:YER emirates:AED morocco:MAD
    """.split()
)

# Whose money a source writes in when it says no more, by ISO 3166 code.
HOME: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    AD:EUR AE:AED AF:AFN AG:XCD AI:XCD AL:ALL AM:AMD AO:AOA AR:ARS AS:USD AT:EUR AU:AUD AW:AWG AX:EUR
    AZ:AZN BA:BAM BB:BBD BD:BDT BE:EUR BF:XOF BG:EUR BH:BHD BI:BIF BJ:XOF BL:EUR BM:BMD BN:BND BO:BOB
    BQ:USD BR:BRL BS:BSD BT:BTN BW:BWP BY:BYN BZ:BZD CA:CAD CC:AUD CD:CDF CF:XAF CG:XAF CH:CHF CI:XOF
    CK:NZD CL:CLP CM:XAF CN:CNY CO:COP CR:CRC CU:CUP CV:CVE CW:XCG CX:AUD CY:EUR CZ:CZK DE:EUR DJ:DJF
    DK:DKK DM:XCD DO:DOP DZ:DZD EC:USD EE:EUR EG:EGP EH:MAD ER:ERN ES:EUR ET:ETB FI:EUR FJ:FJD FK:FKP
    FM:USD FO:DKK FR:EUR GA:XAF GB:GBP GD:XCD GE:GEL GF:EUR GG:GBP GH:GHS GI:GIP GL:DKK GM:GMD GN:GNF
    GP:EUR GQ:XAF GR:EUR GT:GTQ GU:USD GW:XOF GY:GYD HK:HKD HN:HNL HR:EUR HT:HTG HU:HUF ID:IDR IE:EUR
    IL:ILS IM:GBP IN:INR IO:USD IQ:IQD IR:IRR IS:ISK IT:EUR JE:GBP JM:JMD JO:JOD JP:JPY KE:KES KG:KGS
    KH:KHR KI:AUD KM:KMF KN:XCD KP:KPW KR:KRW KW:KWD KY:KYD KZ:KZT LA:LAK LB:LBP LC:XCD LI:CHF LK:LKR
    LR:LRD LS:LSL LT:EUR LU:EUR LV:EUR LY:LYD MA:MAD MC:EUR MD:MDL ME:EUR MF:EUR MG:MGA MH:USD MK:MKD
    ML:XOF MM:MMK MN:MNT MO:MOP MP:USD MQ:EUR MR:MRU MS:XCD MT:EUR MU:MUR MV:MVR MW:MWK MX:MXN MY:MYR
    MZ:MZN NA:NAD NC:XPF NE:XOF NF:AUD NG:NGN NI:NIO NL:EUR NO:NOK NP:NPR NR:AUD NU:NZD NZ:NZD OM:OMR
    PA:PAB PE:PEN PF:XPF PG:PGK PH:PHP PK:PKR PL:PLN PM:EUR PN:NZD PR:USD PS:ILS PT:EUR PW:USD PY:PYG
    QA:QAR RE:EUR RO:RON RS:RSD RU:RUB RW:RWF SA:SAR SB:SBD SC:SCR SD:SDG SE:SEK SG:SGD SH:SHP SI:EUR
    SJ:NOK SK:EUR SL:SLE SM:EUR SN:XOF SO:SOS SR:SRD SS:SSP ST:STN SV:USD SX:XCG SY:SYP SZ:SZL TC:USD
    TD:XAF TG:XOF TH:THB TJ:TJS TK:NZD TL:USD TM:TMT TN:TND TO:TOP TR:TRY TT:TTD TV:AUD TW:TWD TZ:TZS
    UA:UAH UG:UGX UM:USD US:USD UY:UYU UZ:UZS VA:EUR VC:XCD VE:VES VG:USD VI:USD VN:VND VU:VUV WF:XPF
    WS:WST XK:EUR YE:YER YT:EUR ZA:ZAR ZM:ZMW ZW:ZWG
    """.split()
)
