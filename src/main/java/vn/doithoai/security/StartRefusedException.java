package vn.doithoai.security;

/**
 * The application must not start as it is configured: starting would leave a door open or nobody able to come in.
 * Printed without a stack trace by {@link StartRefusedFailureAnalyzer}; the process ends with a non-zero code.
 */
public class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param problem what is missing or wrong, in Vietnamese
     * @param remedy what to do about it, in Vietnamese
     */
    public StartRefusedException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
