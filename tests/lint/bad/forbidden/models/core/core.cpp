// a QEventLoop in a comment is no mistake, nor is one in a text:
const char *text = "QEventLoop processEvents() friend class";
void wait()
{
    QEventLoop loop;
    QCoreApplication::processEvents();
    socket.waitForReadyRead(100);
    QThread::msleep(5);
    pool.waitForDone();
    QMutex mutex;
    std::mutex other;
    auto &all = Registry::instance();
    auto *app = QCoreApplication::instance();
    std::this_thread::sleep_for(5ms);
}
// TODO later
QString tr(const char *text);
