package linchpin.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import linchpin.platform.Digest;
import linchpin.platform.NotFound;
import linchpin.ui.packed.Packing;
import linchpin.ui.packed.Parcel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Style sheets and scripts, under an address that holds a digest of their bytes: browsers keep them for a year, and a new version
 * has a new address. Packed once, when first asked for.
 */
@Controller
public class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "nhsuk.css", "text/css;charset=UTF-8",
            "linchpin.css", "text/css;charset=UTF-8",
            "linchpin.js", "text/javascript;charset=UTF-8",
            "receipt.js", "text/javascript;charset=UTF-8",
            "block.css", "text/css;charset=UTF-8",
            "screen.css", "text/css;charset=UTF-8",
            "screen.js", "text/javascript;charset=UTF-8",
            "linchpin.svg", "image/svg+xml");

    private static final Map<String, Asset> LOADED = new java.util.concurrent.ConcurrentHashMap<>();

    private record Asset(String type, String digest, Parcel parcel) {}

    /** @return the address of a file of {@code resources/ui}, for templates */
    public static String path(String name) {
        return "/ui/" + asset(name).digest() + "/" + name;
    }

    @OpenToAll(always = true)
    @GetMapping("/ui/{digest}/{name}")
    ResponseEntity<byte[]> serve(@PathVariable String name, HttpServletRequest request) {
        var asset = asset(name);
        var packing = asset.parcel().takenBy(request);
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (packing != Packing.PLAIN) {
            answer.header(HttpHeaders.CONTENT_ENCODING, packing.coding());
        }
        return answer.body(asset.parcel().in(packing, List.of()));
    }

    private static Asset asset(String name) {
        return LOADED.computeIfAbsent(name, Assets::load);
    }

    private static Asset load(String name) {
        var type = TYPES.get(name);
        if (type == null) {
            throw new NotFound();
        }
        try (var bytes = Assets.class.getResourceAsStream("/ui/" + name)) {
            if (bytes == null) {
                throw new NotFound();
            }
            var plain = bytes.readAllBytes();
            return new Asset(type, digest(plain), Parcel.of(plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Digest.of(bytes), 0, 6);
    }
}
