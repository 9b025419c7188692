package vn.doithoai.conference;

/** How far intake has come when a change is applied. */
public enum IntakePhase {
    BEFORE,
    OPEN,
    OVER
}
