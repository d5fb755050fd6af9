package app.kith.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps passwords of mail servers unreadable in the database and its backups: AES-256 in GCM, bound to the workspace.
/// The key comes from `KITH_SECRET`, or else from a file in the data folder that is made when the first password is
/// kept. Several servers on one database need the same `KITH_SECRET`.
@Component
class SealedPasswords {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final String secret;
    private final Path file;
    private final SecureRandom random = new SecureRandom();

    SealedPasswords(@Value("${kith.secret:}") String secret, @Value("${kith.data:./data}") Path folder) {
        this.secret = secret;
        this.file = folder.resolve("mail.key");
    }

    String seal(String password, UUID workspace) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, key(true).orElseThrow(), nonce, workspace)
                    .doFinal(password.getBytes(StandardCharsets.UTF_8));
            var all = new byte[NONCE_BYTES + sealed.length];
            System.arraycopy(nonce, 0, all, 0, NONCE_BYTES);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The password; empty where it was sealed with another key, for another workspace, or was changed since.
    Optional<String> open(String sealed, UUID workspace) {
        try {
            var all = Base64.getDecoder().decode(sealed);
            var key = key(false);
            if (key.isEmpty() || all.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            var nonce = java.util.Arrays.copyOf(all, NONCE_BYTES);
            var opened = cipher(Cipher.DECRYPT_MODE, key.get(), nonce, workspace)
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, UUID workspace) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(workspace.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private Optional<byte[]> key(boolean make) throws GeneralSecurityException {
        if (!secret.isBlank()) {
            return Optional.of(MessageDigest.getInstance("SHA-256")
                    .digest(("kith mail password " + secret).getBytes(StandardCharsets.UTF_8)));
        }
        try {
            if (!Files.exists(file)) {
                if (!make) {
                    return Optional.empty();
                }
                write();
            }
            return Optional.of(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IOException unwritable) {
            throw new IllegalStateException("The key for passwords cannot be kept in the data folder", unwritable);
        }
    }

    private void write() throws IOException {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, HexFormat.of().formatHex(key), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException made) {
            return; // by another request meanwhile
        }
    }
}
