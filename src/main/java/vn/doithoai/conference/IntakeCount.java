package vn.doithoai.conference;

/**
 * How many petitions the register holds for a round.
 *
 * @param inTime received up to 24:00 of the last day
 * @param late received after that
 */
public record IntakeCount(int inTime, int late) {

    public int total() {
        return inTime + late;
    }
}
