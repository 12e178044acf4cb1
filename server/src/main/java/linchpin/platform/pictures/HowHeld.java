package linchpin.platform.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How the camera was held when a photograph was taken. A camera writes it beside the picture and leaves the picture lying; drawn anew without
 * it, half of all photographs would lie on their side. Read as JPEG (ITU-T T.81, B.1.1.4) and Exif 2.32 (4.6.4, tag 274) say.
 */
final class HowHeld {

    private static final int UPRIGHT = 1;

    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 274;
    private static final int ENTRY = 12;

    private HowHeld() {}

    /** @return 1 to 8 as Exif counts them; 1, upright, where the file says nothing that can be read */
    static int of(byte[] file) {
        try {
            return orientation(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    private static int orientation(ByteBuffer file) {
        if (Short.toUnsignedInt(file.getShort()) != START) {
            return UPRIGHT;
        }
        while (true) {
            var marker = Short.toUnsignedInt(file.getShort());
            if (marker == SCAN || marker < START) {
                return UPRIGHT;
            }
            var length = Short.toUnsignedInt(file.getShort()) - 2;
            if (marker == APP1 && starts(file, EXIF)) {
                return inTiff(file.slice(file.position() + EXIF.length, length - EXIF.length));
            }
            file.position(file.position() + length);
        }
    }

    private static boolean starts(ByteBuffer file, byte[] with) {
        var beginning = new byte[with.length];
        file.get(file.position(), beginning);
        return java.util.Arrays.equals(beginning, with);
    }

    private static int inTiff(ByteBuffer tiff) {
        if (tiff.getShort(0) == LITTLE_ENDIAN) {
            tiff.order(ByteOrder.LITTLE_ENDIAN);
        }
        var first = tiff.getInt(4);
        var many = Short.toUnsignedInt(tiff.getShort(first));
        for (var n = 0; n < many; n++) {
            var entry = first + 2 + n * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                var held = tiff.getShort(entry + 8);
                return held >= UPRIGHT && held <= 8 ? held : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
