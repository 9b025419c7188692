package vn.doithoai.delivery.process;

import vn.doithoai.engine.FormField;
import vn.doithoai.engine.ProcessVariable;

/** The names that {@code delivery.bpmn} and its form use: process id, error code, variables, form-only fields. */
public final class DeliveryVariables {

    public static final String PROCESS_ID = "delivery";

    /** Thrown when no mail can ever reach the address. */
    public static final String ADDRESS_REFUSED = "DELIVERY_ADDRESS_REFUSED";

    public static final ProcessVariable<String> DELIVERY_ID = new ProcessVariable<>("deliveryId", String.class);

    /** Routes a recipient without an address straight to the records clerk. */
    public static final ProcessVariable<Boolean> ADDRESS_KNOWN = new ProcessVariable<>("addressKnown", Boolean.class);

    /** The clerk's choice: true ends the delivery without a mail. */
    public static final ProcessVariable<Boolean> HANDED_OVER = new ProcessVariable<>("handedOver", Boolean.class);

    public static final FormField<String> DELIVERY_WAY = FormField.text("deliveryWay", "Cách gửi", 10);
    public static final FormField<String> NEW_ADDRESS = FormField.text("newAddress", "Địa chỉ thư điện tử mới", 320);
    public static final FormField<String> HANDOVER_NOTE = FormField.text("handoverNote", "Ghi chú bàn giao", 2000);

    private DeliveryVariables() {}
}
