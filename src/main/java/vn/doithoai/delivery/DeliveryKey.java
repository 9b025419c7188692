package vn.doithoai.delivery;

/** How a delivery is called everywhere: {@code DT-2025-02/GN-0001} ("GN" for gửi nhận), free of personal data. */
record DeliveryKey(String caseNumber, int number) {

    String text() {
        return "%s/GN-%04d".formatted(caseNumber, number);
    }
}
