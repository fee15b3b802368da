"""One survey of four, as each kind of file holds it: small, packed into text."""

from __future__ import annotations

import base64
import zlib

import pytest

_PACKED = {
    "plain.sav": (
        "c-rk(&2G~`5O#jrCaHi5RooE6&jBRbxDhl}r6>+cA|jQlsRLDy8+(H-"
        "Io{M>$1)dQf+LT>TX5&hode>4=nFuYb=Qr{p&U3h_>;$8?>9SZuV;5ZKj`k&w1@W}fqtOt&~6P{(CzJY"
        "U;`}9C;o1=`r77JFx)iQxO!y2A)fhy7}Y~cOq~-"
        "Bc|}p$${fY>(y><CfqgcG+P13hKH0_t{t*~8uUtgFv=rN6M?VlQ37?ae@Oo<yhq#4x&shjQ;kG}rsR_i"
        "R5V4>chezDg{_I0pU5~BZI)<c=nT#J}mW!=lKYPr(SaoFK;P@5`922-j!EkKXHo#;sq?}W)nZ!XPVRE-"
        "~u_dpY@fn}-"
        "SDa6;Bj@XcnvGA!XZ(M_FQ@1KaxS)heJkb*7xc_&v$D@Ppll$HlgJ&!x>kHey$J7%iKanYK`ThTRT5t5"
        "Wd@N;`F{I(=AZZ$q|a>jV<xX}f64n58B4TXLVG#rZtRH4RT<!>?4*<uK$n%3OUfedHR*o`O^CRLNBv0|"
        "<yr$JS{Wr*!z59;UvHe$h5L2sUO~f3ReidpDrLc}$-w#410-"
        "tnYa#s^PMfJ~>C=tMvjHl!lYj;k#%xM`V6GEEXi*n@Hl{;nMzNOT{w8EtV8{f~l9`96cb_poKE5APPfW"
        "`ZwH(X}-LP!Oq~2q&4GVluToddujELhKB5S%%;AN?@sQFRSl0QW}!57SrY-BRb^J7g*ts@`4V}A4?q%H"
        ">wHxnQu{QU<WGQ15u+)+9N*AP(#0xk_<LOq|kz?owL`r8~r;=?!s9(ZCyV(wLI1B>=Te{a*{=sLv@jns"
        "T6_zmw*R?7"
    ),
    "packed.sav": (
        "c-"
        "rk&&2G~`5Vn)_C#ir6RooE6&jBQwq!Bb#rKkx?A|jQlsRLDy8+%h*a=fj*ZWJ!O1V<i$x8Tm1I|sx8!2"
        "^(lS!Xvmh*nj4LgZ6MUhm9&vpegoz6bT)LiyqSM_}w522?Ap3e+3BHCP9m^OImZmpgX29k#P3>*fxf*T"
        "lD85Hoi`iDhuYA)#qn6;0R1NNEa3<-"
        "!*1u`?)a=JVT6Ht`2n1hOWyX(W~xB0H!V`yxd7b!p0PR9X?mEu4GKdJquq1RaN3Kzs^)7Vbp!h<oKfYi"
        "KKLkyR^4plXa_d)7vJWX<AunRjvO(8lHjHVa(~xJ|)y9nUerV$i0XQ-"
        "4SCAQX*$TaQd_ckZA2=l*}(AHPQ?_e6f)pSgeT{}23&@&Es#9$B-v5&4r-"
        "dgjMYW{+_|*+5)Z$sNR6IrWPAeSA+TO@p?CmXvyHSwzLJ8H65-{W=)OtJtKB8I8V=<nzr?zAs5Gk-LEQ"
        "vQ=N-"
        "5|b;E;HE6H91}nnjkOELg7=z?zk?=3T*;@wNgCx^2_;$@C0EHJ{dBWfIxULu>oPophLidH(~Z2A7M@i}"
        "ocN0x{gNC%DIG)*p&xH#p0!Y!orW}|&}C;d0Oq-U=-"
        "JeRfOTn`S^Y@E@xgG6AUi(U;S3P<JI<v3+fP{k!@D;1#c_A2?P68Kv>n%?{$p@V8v;%|3!E-"
        "=266$!4NS4Rx*Pi0E3D(VJ5XczjO!R)0fNu&O!oEu8}c=vM?DTUHW5e%<u33Z!`INq4%P_nO^ksIB*3F"
        "RIH7*PJm3r^Gv+xQdL)2uA9(1C17Y4&Zahcv%#s_=Q9QHc#&Z<UIk|AzjZSzjTlk!Uif85q%bdx1&Dvm"
        "@gA~J`__6%XZE#FE!w&^RvhWN3dZl&"
    ),
    "zipped.zsav": (
        "c-m8O^D%bNP}Wok4hRlbaB&QARB-"
        "e3aaGV&$S5f(D7MnqPtPpLC{5B!&d=2k&#X!;O7Trh)(=WeObISYEKy)$U|?_oVh{}iEDSIZ>0o4`;Fn"
        "*fU}R=sU}a(kL<$rFBzs_hiGvl4gIt3HKuTcpj8F`d4|WUz8zBZ1^T;n(C{8TNEKbWzO;JcJN>!-"
        "LFSQ374+KgM=you0i-56<W26Gij{i{e!Qek57zdg|oT&&D3eNxrPH{$lX-"
        "<klNk*zda!zJmX0k#`zCu!JNl9vvJ<J>+fEmLm%Lv9W?~clk%8$wqae3r&1YS-UjE2vs{HXj0kY_{A|7"
        "?t49B6I`mS;w3&wQ}w^2;w#05%&Eb8=wK9Uu^KU<petss!>`U~L*8W(Q(sXnTtTqzbv10Rl!OwJ-ld)W"
        "g&=L)HBM|NcLeuKx$+vqQ}S>174t&=5CW3y>f;)Bqu<B^*c%Abe~FJZzA;yioP>Kn!Zc*%qZ17jOcbYq"
        "r298Yi&HWt);%$r)&FTWAha&IeV_1;ju>0|Qe-"
        "0|rizi~!VNCL{;ITBFaIA@n;g2rb0}p$(w&6?2wOvh_P+AkZ4DB(?4XUqcax%7krg+!d2K`<}>uIPbQT"
        "{i$4HzN5dd|5@IGBPpIv8evg0!+TZh-=FRAozkb(_2|*tSD&6a3e8h?ZQ5r2X@lF>7b=n!t247-"
        "%f;Q2xb#6e{?Q6W=Q)ukZzui#bnfT+-"
        "@29yMWiNm1;5w6xoXxO(_3DL*b}q1Ncql^5;zr}TwboV>yvz~%`21ZKOWc>)m*FF6#2}mX48E(*_jL{y"
        "<0MvEL+ZfGPJt)VC{pO$E1{en-=o<KiOl-"
        "5q33U9q)^l_IHAdq~(vyvVSvcW^K_8Q{&%HHe{!Lvpo3dj-"
        "&Ye;%0xAb9Ohm=goM!w@BQ^FvqawWBSij^Tvs?^&<O%9!V$NeEx9`G;JUyP;j`y!jO#{LazXZtq4#80N"
        "u4x8v"
    ),
    "old.dta": (
        "c-q}m%Sr<=6rGBK;HIB&HU$@2ri0YSrn6CW(~Y9*bmoo|$Rur&=`bt(4aJWU-"
        "1rCm0{8xajG0omrA5Wo8v-"
        "YAZ#XCS+~|#lx9Qd|L~w+@8YA$7E`0ywpzBp1)vG2moLgp?oquo4%J~VS!-YAvI)2-"
        "~T|!i=6D(O^<K>>MwSR1Wwh`_{eQ(X;TorJ<xk)(1V46^>ythgWZ&GGqQk9DsHYG%YOCBLs7?8E3zeD!"
        "D*O;N_he>$lZXe~86EZa>10_X?A|(l<G8(A3obs@yy%wzvx4zKhBz$=qkY++4p;S0Umr=?^OnMJIN?|O"
        "MF?fcA2@}<d&qS_QSLSy3R#kUXkxrZUuc8@l%+S5lc7cMVMd}O)mN>h^7RnuSZQ3|xu6H#CgQNmO(nd*"
        "G<wnKjbBlr*WF>5_YZEK^XEnPE{*Sfx<_zz+UC(Fj<G!+R|A2F_cTKwVJ^@2FrEm"
    ),
    "thirteen.dta": (
        "c-rk)L2uJA6!zFAfw&BbAMh?iNI=t8Xai)jUKmV6<uC-t%1vAn$%#ALX_X61{TD-"
        "sAHc6b;>sCr+_-aLa4XM=+ipWDD-zNq@}%Um{ob>m-xpcWq1rIRI-"
        "y}cjW`Rr@~Ps2GtK=*W0QK54(;ZKOJxln?`>0W)}_1t3ZdSvPutia*lhb$ur3!qw#x=Jal&z_r0-v8-"
        "hs9pK(pT5fO`Gj?G5V9wA7nKk+8l`oE$p5x>VwQho2mNclhx_iNoa*zpRwFv|8dzhu79heCzO?L+aU8>"
        "42%2bp`L3ywA0NH2yh08j}O+ol;oClws(;;<``fiDqW5o`fu)Z?L~PUr&ng%5bQb%7|DS|G0WONPAKx%"
        "xHhTQLoiskh9Brqq(4i3CTjTe(SDY$bov3-"
        "5?zz<DKG*>y(N3qc`$WC;wI~FQ?<0ePYGv83J8Y9?2o#=3?E8c?e8#$Yr)g&XGKim;oKhOoU(}4uOc%I"
        "Dk+>mm9;?*54%hWL9YqF~tI$3_trgzya^Kkr2;6m;P^C?i?ZS4?nl;*|9X6y|p@Ny)JbZrmBmrujBEn!"
        "pP~Cr@FP)#O}c9$}_T9mTIFg%!hkVCX0=3;Oi-"
        "7V?W~=heQsz2APT+h7nIe%Y=7jm=}37x<;I<U1PL?uMcm!TrnY_$0LCbdqETnJWp>z97KR;Y#KtGK#vI"
        ">*a^2qrlzyls7J+?-"
        "GF^YKQ0ln14Et~h;VseJ<J}Mp~P;cbPXOboZ7a5LCS~F=Ss^Ij6`D5J~l998j>7LrtB7ETKSxJpB;my1"
        "LPT1wTk_U{fhmH{fhmH{fhnnhkbizEDF@)H!JLkuJEs)@$zIVQ+K;2mtB!-"
        "E9tg0fb~C?s^l40x&2dsv!1vs*>ZjMd*T-!r-^O"
    ),
    "fourteen.dta": (
        "c-"
        "rk4%We}fa7zmUl|wmIh|63mApzMWLZu+fjgTl*Md45c2M&>U*I`%ku2b8aXt_}3FF+OFg2YGg1#m_}D%"
        "`?&A5B^=C<ju+&S7UfGxp4S#@2X<Hq5YIU>GGKX8~7~C@whDoVHq9#H|Lz%M6#wDm>laA?|cY_UMX3+&"
        "xOVNEATaE+v9_Tu?hGC}N_RqrG@QueG<JD~Hf-wl|^Kd~kP@xKk-{D_3GRpyiUzhZ0|3D)7S+zgjNvn-"
        "U+CP8?k-"
        "@Tb)Re=V_pwZJ#l3;eyrll97XYn2R{ikK&O&twCx>G9;}<apv768DV2DkcnFr;6)=vq;d)EY!Xeuxzmo"
        "9Nb&1eJ4+kA{~g9%7{oCIx9Y5lD<?iGn#I+nvLe`Ic#mT+H+1c!F+$Wap%6Cb6cvv#p5DU-pg-"
        "<Ua?Wmq5;oM)2U(6=jLo)Ot0XadkzxiUxz1h1eolR?ngWTrZ{9W-LChghQ9?bLuNpSG8F-"
        "skb^IxB=RAU;BjNPs*~|g3XD^?BJo3}n2(!>Wkuv8!~KmDV3A*5pWn92y4m^o?sI3wS(;tFbFre{TiJy"
        "f(dEvU$>eRWl*^W9WNV#D^DvjKl&<Dxi8cz|e7yh6vMY1rTljg78E}yDltV0sT!TzR2BVNCpk>TG8Dx2"
        "`7~OEn>6M-FrmgIcJg%4!(C4ARN&9{n34Ax)hR6>A-"
        "x5gxQ4D=1v~L&P5ve*^sq%lEdsH&3_sjUl7020y5l;++=nAkt?k1R##9^v*10FFnVQFBH@DU8S(lP-fF"
        "|koUGB9Eq;tWix?C;2=o^#&k>>5-"
        "ZVw_RbsH0y;zm9$#{W|(}^y}#VKhd{6y1ZbW?Ns4Nc!J(MC(R;T1+SI#YFSj<%DpQM;QI<oV&?@{neDu"
        "z*Qa_b_IWVv`Tqj!+lkT"
    ),
}


@pytest.fixture(params=sorted(_PACKED))
def name(request) -> str:
    """Each kind's name."""
    return request.param


@pytest.fixture
def survey():
    """The bytes of a kind."""
    return lambda name: zlib.decompress(base64.b85decode("".join(_PACKED[name])))
