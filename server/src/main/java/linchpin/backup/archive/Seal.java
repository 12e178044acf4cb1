package linchpin.backup.archive;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * Encrypts a stream in segments of 64 kB by AES-256-GCM, each bound to its place, the last one to being the last, and all of them to
 * the header (Tink's AES-GCM-HKDF streaming AEAD): what was cut off, changed, put in another order or opened with another key does not open.
 */
final class Seal {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 16;

    private Seal() {}

    static OutputStream sealing(OutputStream file, BackupKey key, byte[] header) throws IOException {
        try {
            return aead(key).newEncryptingStream(file, header);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has AES-GCM", e);
        }
    }

    static InputStream opening(InputStream file, BackupKey key, byte[] header) throws IOException {
        try {
            return aead(key).newDecryptingStream(file, header);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has AES-GCM", e);
        }
    }

    private static AesGcmHkdfStreaming aead(BackupKey key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key.bytes(), "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }
}
