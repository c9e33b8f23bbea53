Item {
    id: root
    function walk(a, b) {
        step(0)
        step(1)
        step(2)
        step(3)
        step(4)
        step(5)
        step(6)
        step(7)
        step(8)
        step(9)
        step(10)
        step(11)
        step(12)
        step(13)
        step(14)
        step(15)
        step(16)
        step(17)
        step(18)
        step(19)
        step(20)
        step(21)
        step(22)
        step(23)
        step(24)
        step(25)
        step(26)
        step(27)
        step(28)
        step(29)
        step(30)
        step(31)
        step(32)
        step(33)
        step(34)
        step(35)
        step(36)
        step(37)
        step(38)
        step(39)
        step(40)
        step(41)
        step(42)
        step(43)
        step(44)
        step(45)
        step(46)
        step(47)
        step(48)
        step(49)
        step(50)
        step(51)
        step(52)
        step(53)
        step(54)
        step(55)
        step(56)
        step(57)
        step(58)
        step(59)
        step(60)
    }
    onVisibleChanged: {
        step(0)
        step(1)
        step(2)
        step(3)
        step(4)
        step(5)
        step(6)
        step(7)
        step(8)
        step(9)
        step(10)
        step(11)
        step(12)
        step(13)
        step(14)
        step(15)
        step(16)
        step(17)
        step(18)
        step(19)
        step(20)
        step(21)
        step(22)
        step(23)
        step(24)
        step(25)
        step(26)
        step(27)
        step(28)
        step(29)
        step(30)
        step(31)
        step(32)
        step(33)
        step(34)
        step(35)
        step(36)
        step(37)
        step(38)
        step(39)
        step(40)
        step(41)
        step(42)
        step(43)
        step(44)
        step(45)
        step(46)
        step(47)
        step(48)
        step(49)
        step(50)
        step(51)
        step(52)
        step(53)
        step(54)
        step(55)
        step(56)
        step(57)
        step(58)
        step(59)
        step(60)
    }
    Rectangle {
        property int p0: 0
        property int p1: 1
        property int p2: 2
        property int p3: 3
        property int p4: 4
        property int p5: 5
        property int p6: 6
        property int p7: 7
        property int p8: 8
        property int p9: 9
        property int p10: 10
        property int p11: 11
        property int p12: 12
        property int p13: 13
        property int p14: 14
        property int p15: 15
        property int p16: 16
        property int p17: 17
        property int p18: 18
        property int p19: 19
        property int p20: 20
        property int p21: 21
        property int p22: 22
        property int p23: 23
        property int p24: 24
        property int p25: 25
        property int p26: 26
        property int p27: 27
        property int p28: 28
        property int p29: 29
        property int p30: 30
        property int p31: 31
        property int p32: 32
        property int p33: 33
        property int p34: 34
        property int p35: 35
        property int p36: 36
        property int p37: 37
        property int p38: 38
        property int p39: 39
        property int p40: 40
        property int p41: 41
        property int p42: 42
        property int p43: 43
        property int p44: 44
        property int p45: 45
        property int p46: 46
        property int p47: 47
        property int p48: 48
        property int p49: 49
        property int p50: 50
        property int p51: 51
        property int p52: 52
        property int p53: 53
        property int p54: 54
        property int p55: 55
        property int p56: 56
        property int p57: 57
        property int p58: 58
        property int p59: 59
        property int p60: 60
        property int p61: 61
        property int p62: 62
        property int p63: 63
        property int p64: 64
        property int p65: 65
        property int p66: 66
        property int p67: 67
        property int p68: 68
        property int p69: 69
    }
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
    // line
}
