package vn.doithoai.delivery;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;

/** Where the records clerk decides what becomes of a delivery whose address is missing or refused. */
@Service
public class AddressDesk {

    private static final int LONGEST_NOTE = 1000;

    private final DeliveryLedger ledger;

    AddressDesk(DeliveryLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Checks and records the decision; the address that did not work is kept in the history.
     *
     * @return the way that the delivery takes now
     * @throws InvalidInputException when something is missing or malformed, in words for the clerk
     */
    @Transactional
    public DeliveryWay settle(String deliveryId, AddressDecision decision) {
        Parcel parcel = ledger.lock(deliveryId);
        if (parcel.state() != DeliveryState.ADDRESS_NEEDED) {
            throw new InvalidInputException("Thư " + parcel.key() + " không còn chờ sửa địa chỉ.");
        }
        DeliveryWay way = decision.way()
                .flatMap(DeliveryWay::of)
                .orElseThrow(
                        () -> new InvalidInputException("Hãy chọn cách gửi: gửi lại thư điện tử hoặc đường khác."));
        switch (way) {
            case EMAIL -> ledger.readdress(deliveryId, address(decision));
            case PAPER -> handOver(deliveryId, decision);
        }
        ledger.corrected(parcel, way, decision.note(), decision.by());
        return way;
    }

    private static EmailAddress address(AddressDecision decision) {
        String text = decision.newAddress()
                .orElseThrow(() -> new InvalidInputException("Hãy nhập địa chỉ thư điện tử mới của nơi nhận."));
        return EmailAddress.parse(text)
                .orElseThrow(() -> new InvalidInputException(
                        "Địa chỉ thư điện tử không đúng dạng. Ví dụ đúng: vanthu@coquan.gov.vn"));
    }

    private void handOver(String deliveryId, AddressDecision decision) {
        String note = decision.note()
                .orElseThrow(
                        () -> new InvalidInputException(
                                "Hãy ghi rõ đã giao bằng đường nào, ngày nào, ai nhận (ví dụ: bưu điện, giao tay có ký nhận)."));
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidInputException("Ghi chú dài quá " + LONGEST_NOTE + " ký tự. Hãy viết gọn lại.");
        }
        ledger.handedOver(deliveryId);
    }
}
