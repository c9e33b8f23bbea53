class A {
    friend class B;
};
