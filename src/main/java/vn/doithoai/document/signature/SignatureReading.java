package vn.doithoai.document.signature;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.InvalidInputException;

/** Reads from an intact signature what people want to know of it: who, when, by whose word. */
@Component
class SignatureReading {

    private final TrustedRoots roots;
    private final Clock clock;

    SignatureReading(TrustedRoots roots, Clock clock) {
        this.roots = roots;
        this.clock = clock;
    }

    /**
     * @param length of the file, in bytes
     * @throws InvalidInputException when the certificate was not valid at the time of signing
     */
    SignatureFinding read(SignatureWrapper signature, AdvancedSignature source, int length) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        Optional<Date> claimed = Optional.ofNullable(signature.getClaimedSigningTime());
        Optional<Date> stamped = stamped(signature);
        Date at = stamped.or(() -> claimed).orElseGet(() -> Date.from(clock.instant()));
        requireValid(certificate, at);
        return new SignatureFinding(
                name(certificate),
                text(certificate.getOrganizationName()),
                issuer(source),
                claimed.map(this::local),
                stamped.map(this::local),
                signature.getSignatureFormat().toString(),
                SignatureCheck.end(signature.getPDFRevision()) == length,
                local(certificate.getNotBefore()),
                local(certificate.getNotAfter()),
                trust(source, at));
    }

    /** A time counts only when its proof fits this very signature. */
    private static Optional<Date> stamped(SignatureWrapper signature) {
        return signature.getSignatureTimestamps().stream()
                .filter(TimestampWrapper::isMessageImprintDataIntact)
                .filter(stamp -> stamp.isSignatureIntact() && stamp.isSignatureValid())
                .map(TimestampWrapper::getProductionTime)
                .findFirst();
    }

    private void requireValid(CertificateWrapper certificate, Date at) {
        if (at.before(certificate.getNotBefore()) || at.after(certificate.getNotAfter())) {
            throw new InvalidInputException("Chứng thư số của “%s” không còn hoặc chưa có hiệu lực tại thời điểm ký."
                    .formatted(name(certificate)));
        }
    }

    private Trust trust(AdvancedSignature source, Date at) {
        List<X509Certificate> brought = source.getCertificateSource().getCertificates().stream()
                .map(CertificateToken::getCertificate)
                .toList();
        return roots.of(source.getSigningCertificateToken().getCertificate(), brought, at);
    }

    private static String name(CertificateWrapper certificate) {
        return text(certificate.getCommonName()).orElseGet(() -> shown(certificate.getCertificateDN()));
    }

    /** Name and organisation of the issuer; all that its certificate says of it when it has neither. */
    private static String issuer(AdvancedSignature source) {
        String all = source.getSigningCertificateToken()
                .getCertificate()
                .getIssuerX500Principal()
                .getName();
        try {
            List<Rdn> parts = new LdapName(all).getRdns();
            String known = Stream.of("CN", "O")
                    .flatMap(
                            type -> parts.stream().filter(part -> part.getType().equalsIgnoreCase(type)))
                    .map(part -> String.valueOf(part.getValue()))
                    .collect(Collectors.joining(", "));
            return shown(known.isEmpty() ? all : known);
        } catch (InvalidNameException e) {
            return shown(all);
        }
    }

    private static Optional<String> text(String words) {
        return Optional.ofNullable(words).map(SignatureReading::shown).filter(shown -> !shown.isEmpty());
    }

    /** Whoever makes a certificate writes into it what they like. */
    private static String shown(String words) {
        String clean = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return clean.length() <= 200 ? clean : clean.substring(0, 200) + "…";
    }

    private LocalDateTime local(Date moment) {
        return LocalDateTime.ofInstant(moment.toInstant(), clock.getZone());
    }
}
