QMutex allowed;
