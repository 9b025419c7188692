package vn.doithoai.conference;

/**
 * How many contents the register of petitions holds for a round.
 *
 * @param inTime received up to 24:00 of the last day, or at the session
 * @param late received after that; treated outside the round
 */
public record IntakeCount(int inTime, int late) {

    public int total() {
        return inTime + late;
    }
}
