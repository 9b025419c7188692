package vn.doithoai.delivery;

/** Carries a mail out of the house. Returning means that the next server has taken it over. */
public interface MailTransport {

    /**
     * @throws AddressRefusedException when the address is refused for good
     * @throws MailNotSentException when another attempt may succeed
     */
    void send(Parcel parcel, EmailAddress address);
}
