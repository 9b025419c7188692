package vn.doithoai.document.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority made for a test: issues certificates to people and offices that do not exist. */
public final class SampleAuthority {

    public static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    public static final Instant TO = Instant.parse("2030-01-01T00:00:00Z");
    private static final AtomicLong SERIAL = new AtomicLong(1);

    private final KeyPair keys = keys();
    private final X500Name name;
    private final X509Certificate certificate;

    public SampleAuthority(String name) throws Exception {
        this.name = new X500Name("CN=" + name + ",O=Cơ quan chứng thực mẫu,C=VN");
        this.certificate = build(this.name, keys, FROM.minusSeconds(86_400), TO.plusSeconds(86_400), 'C');
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public SampleToken person(String commonName) throws Exception {
        return token("CN=" + commonName + ",O=Văn phòng UBND tỉnh mẫu,C=VN", FROM, TO, 'S');
    }

    SampleToken expired(String commonName) throws Exception {
        return token("CN=" + commonName + ",C=VN", FROM, FROM.plusSeconds(86_400), 'S');
    }

    SampleToken timestamper() throws Exception {
        return token("CN=Dịch vụ cấp dấu thời gian mẫu,C=VN", FROM, TO, 'T');
    }

    /** A certificate below that of a person, who is no authority. */
    SampleToken below(SampleToken person, String commonName) throws Exception {
        KeyPair own = keys();
        X509Certificate made = sign(
                new X500Name("CN=" + person.commonName() + ",O=Văn phòng UBND tỉnh mẫu,C=VN"),
                person.key(),
                new X500Name("CN=" + commonName + ",C=VN"),
                own,
                FROM,
                TO,
                'S');
        return new SampleToken(
                commonName, own.getPrivate(), List.of(made, person.chain().get(0), certificate));
    }

    private SampleToken token(String subject, Instant from, Instant to, char purpose) throws Exception {
        KeyPair own = keys();
        X509Certificate made = build(new X500Name(subject), own, from, to, purpose);
        String commonName = subject.substring(3, subject.indexOf(','));
        return new SampleToken(commonName, own.getPrivate(), List.of(made, certificate));
    }

    private X509Certificate build(X500Name subject, KeyPair own, Instant from, Instant to, char purpose)
            throws Exception {
        return sign(name, keys.getPrivate(), subject, own, from, to, purpose);
    }

    private static X509Certificate sign(
            X500Name issuer,
            java.security.PrivateKey key,
            X500Name subject,
            KeyPair own,
            Instant from,
            Instant to,
            char purpose)
            throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(SERIAL.getAndIncrement()),
                Date.from(from),
                Date.from(to),
                subject,
                own.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(purpose == 'C'));
        int usage = purpose == 'C' ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        if (purpose == 'T') {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
