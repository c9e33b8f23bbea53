void test()
{
    QSKIP("no");
    connect(a, SIGNAL(b()), c, SLOT(d()));
    QEventLoop allowedInTests;
}
