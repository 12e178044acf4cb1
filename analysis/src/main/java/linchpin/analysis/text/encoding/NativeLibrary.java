package linchpin.analysis.text.encoding;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * The library that computes, unpacked once for good. ONNX Runtime would unpack its thirty megabytes at each start and take them away
 * at each orderly end, so that a process that is killed leaves them behind.
 */
public final class NativeLibrary {

    private static final String WHERE = "onnxruntime.native.path";
    private static final List<String> PARTS = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibrary() {}

    /** Unpacks it below a folder, unless it is there. Where that cannot be, ONNX Runtime does as it always does. */
    public static synchronized void unpack(Path folder) {
        var system = system();
        if (System.getProperty(WHERE) != null || system == null) {
            return;
        }
        try {
            Path in = null;
            for (var part : PARTS) {
                var name = System.mapLibraryName(part);
                var packed = OrtEnvironment.class.getResource("/ai/onnxruntime/native/" + system + "/" + name);
                if (packed == null) {
                    return;
                }
                in = in == null ? folder.resolve(edition(packed)) : in;
                unpack(packed, in.resolve(name));
            }
            System.setProperty(WHERE, String.valueOf(in == null ? folder : in.toAbsolutePath()));
        } catch (IOException e) {
            System.clearProperty(WHERE); // a full or forbidden disk is no reason not to read
        }
    }

    /** Another edition of the library is unpacked beside this one. */
    private static String edition(URL packed) throws IOException {
        return packed.openConnection() instanceof JarURLConnection jar
                ? "onnxruntime-" + Long.toHexString(jar.getJarEntry().getCrc())
                : "onnxruntime";
    }

    /** Several processes may do so at once: each moves a whole file into place. */
    private static void unpack(URL packed, Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        var whole = Files.createTempFile(file.getParent(), "unpacking", ".part");
        try (var in = packed.openStream()) {
            Files.copy(in, whole, StandardCopyOption.REPLACE_EXISTING);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static @org.jspecify.annotations.Nullable String system() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var os = name.contains("linux") ? "linux" : name.contains("mac") ? "osx" : name.contains("win") ? "win" : null;
        var arch = switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "x64";
            case "aarch64" -> "aarch64";
            default -> null;
        };
        return os == null || arch == null ? null : os + "-" + arch;
    }
}
