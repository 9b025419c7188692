package vn.doithoai.security;

/** Makes sure that somebody can sign in after a first start; which accounts depends on the profile. */
interface FirstAccounts {

    /**
     * Creates what is missing; does nothing on later starts.
     *
     * @throws StartRefusedException when the configuration does not allow a safe start
     */
    void ensure();
}
