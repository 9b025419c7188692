package vn.doithoai.petition;

/** Prints the slip that says what was received and when the answer is due (giấy biên nhận). */
public interface ReceiptSlip {

    /** @return a PDF with who sent it in clear, so the caller leaves a trace of the reading */
    byte[] pdf(Petition petition, Petitioner petitioner);
}
