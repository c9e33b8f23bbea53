namespace Tresen {

Long::Long(int a)
    : m_a{a}, m_b{1}
{
    step(0);
    step(1);
    step(2);
    step(3);
    step(4);
    step(5);
    step(6);
    step(7);
    step(8);
    step(9);
    step(10);
    step(11);
    step(12);
    step(13);
    step(14);
    step(15);
    step(16);
    step(17);
    step(18);
    step(19);
    step(20);
    step(21);
    step(22);
    step(23);
    step(24);
    step(25);
    step(26);
    step(27);
    step(28);
    step(29);
    step(30);
    step(31);
    step(32);
    step(33);
    step(34);
    step(35);
    step(36);
    step(37);
    step(38);
    step(39);
    step(40);
    step(41);
    step(42);
    step(43);
    step(44);
    step(45);
    step(46);
    step(47);
    step(48);
    step(49);
    step(50);
    step(51);
    step(52);
    step(53);
    step(54);
    step(55);
    step(56);
    step(57);
    step(58);
    step(59);
}

int Long::fits() const
{
    step(0);
    step(1);
    step(2);
    step(3);
    step(4);
    step(5);
    step(6);
    step(7);
    step(8);
    step(9);
    step(10);
    step(11);
    step(12);
    step(13);
    step(14);
    step(15);
    step(16);
    step(17);
    step(18);
    step(19);
    step(20);
    step(21);
    step(22);
    step(23);
    step(24);
    step(25);
    step(26);
    step(27);
    step(28);
    step(29);
    step(30);
    step(31);
    step(32);
    step(33);
    step(34);
    step(35);
    step(36);
    step(37);
    step(38);
    step(39);
    step(40);
    step(41);
    step(42);
    step(43);
    step(44);
    step(45);
    step(46);
    step(47);
    step(48);
    step(49);
}

void Long::braces(const QString &text)
{
    const auto inner = [&] {
    step(0);
    step(1);
    step(2);
    step(3);
    step(4);
    step(5);
    step(6);
    step(7);
    step(8);
    step(9);
    step(10);
    step(11);
    step(12);
    step(13);
    step(14);
    step(15);
    step(16);
    step(17);
    step(18);
    step(19);
    step(20);
    step(21);
    step(22);
    step(23);
    step(24);
    step(25);
    step(26);
    step(27);
    step(28);
    step(29);
    step(30);
    step(31);
    step(32);
    step(33);
    step(34);
    step(35);
    step(36);
    step(37);
    step(38);
    step(39);
    step(40);
    step(41);
    step(42);
    step(43);
    step(44);
    step(45);
    step(46);
    step(47);
    step(48);
    step(49);
    step(50);
    step(51);
    step(52);
    step(53);
    step(54);
    step(55);
    step(56);
    step(57);
    };
    QString open = QStringLiteral("{");
}

static const Pair table[] = {
    {0, f(0)},
    {1, f(1)},
    {2, f(2)},
    {3, f(3)},
    {4, f(4)},
    {5, f(5)},
    {6, f(6)},
    {7, f(7)},
    {8, f(8)},
    {9, f(9)},
    {10, f(10)},
    {11, f(11)},
    {12, f(12)},
    {13, f(13)},
    {14, f(14)},
    {15, f(15)},
    {16, f(16)},
    {17, f(17)},
    {18, f(18)},
    {19, f(19)},
    {20, f(20)},
    {21, f(21)},
    {22, f(22)},
    {23, f(23)},
    {24, f(24)},
    {25, f(25)},
    {26, f(26)},
    {27, f(27)},
    {28, f(28)},
    {29, f(29)},
    {30, f(30)},
    {31, f(31)},
    {32, f(32)},
    {33, f(33)},
    {34, f(34)},
    {35, f(35)},
    {36, f(36)},
    {37, f(37)},
    {38, f(38)},
    {39, f(39)},
    {40, f(40)},
    {41, f(41)},
    {42, f(42)},
    {43, f(43)},
    {44, f(44)},
    {45, f(45)},
    {46, f(46)},
    {47, f(47)},
    {48, f(48)},
    {49, f(49)},
    {50, f(50)},
    {51, f(51)},
    {52, f(52)},
    {53, f(53)},
    {54, f(54)},
    {55, f(55)},
    {56, f(56)},
    {57, f(57)},
    {58, f(58)},
    {59, f(59)},
    {60, f(60)},
    {61, f(61)},
    {62, f(62)},
    {63, f(63)},
    {64, f(64)},
    {65, f(65)},
    {66, f(66)},
    {67, f(67)},
    {68, f(68)},
    {69, f(69)},
};

} // namespace Tresen
