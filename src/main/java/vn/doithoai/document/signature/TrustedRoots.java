package vn.doithoai.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The certificates that the office trusts, from files or folders of PEM or DER certificates. Paths are built by the rules
 * of RFC 5280 from what the file itself brings along: nothing is fetched, and revocation is not known here.
 */
@Component
class TrustedRoots {

    private final Set<TrustAnchor> anchors;

    /** @throws IllegalStateException naming what cannot be read: an office that names roots must not run without them */
    TrustedRoots(@Value("${doithoai.signature.trusted-certificates:}") List<String> places) {
        this.anchors = places.stream()
                .map(Path::of)
                .flatMap(TrustedRoots::files)
                .flatMap(TrustedRoots::certificates)
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param brought all certificates that the signed file holds
     * @param at when it was signed
     */
    Trust of(X509Certificate signer, Collection<X509Certificate> brought, Date at) {
        if (anchors.isEmpty()) {
            return Trust.NOT_CONFIGURED;
        }
        boolean named =
                anchors.stream().anyMatch(anchor -> anchor.getTrustedCert().equals(signer));
        return named || leadsToRoot(signer, brought, at) ? Trust.TRUSTED : Trust.UNTRUSTED;
    }

    private boolean leadsToRoot(X509Certificate signer, Collection<X509Certificate> brought, Date at) {
        try {
            X509CertSelector wanted = new X509CertSelector();
            wanted.setCertificate(signer);
            PKIXBuilderParameters rules = new PKIXBuilderParameters(anchors, wanted);
            rules.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(brought)));
            rules.setRevocationEnabled(false);
            rules.setDate(at);
            CertPathBuilder.getInstance("PKIX").build(rules);
            return true;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }

    private static Stream<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    /** One certificate, or a bundle of PEM certificates. */
    private static Stream<X509Certificate> certificates(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(content);
            if (certificates.isEmpty()) {
                throw new CertificateException("no certificate");
            }
            return certificates.stream().map(X509Certificate.class::cast);
        } catch (IOException | CertificateException e) {
            throw unreadable(file, e);
        }
    }

    private static IllegalStateException unreadable(Path place, Exception cause) {
        return new IllegalStateException(
                "Không đọc được chứng thư gốc tin cậy (doithoai.signature.trusted-certificates): " + place, cause);
    }
}
