// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.reliability.ReliabilityRow;

/** The logo of an organisation is a complete PNG or JPEG file of a limited size; other files are never decoded. */
class PictureProblemsTest extends PackProblems {

    private static final String CUT = "the picture is cut off or damaged (save it again as PNG or JPEG)";
    private static final String HEAD = "the header of the picture is cut off or damaged (save it again as PNG or JPEG)";
    private static final String SMALLER = "; 8000 a side and 40 million in all are the limits"
            + " (save it smaller: a mark on the greeting needs 1,000 pixels a side)";
    /** Decoding the smallest of the bombs needs more. */
    private static final long MAX_BYTES = 40_000_000;

    private record Bomb(String name, Supplier<byte[]> bytes, String words) {}

    private static Map<String, Bomb> bombs() {
        var bombs = new LinkedHashMap<String, Bomb>();
        bombs.put("a GIF of 35 bytes", new Bomb("a.png", () -> PictureBombs.gif(),
                "the picture is GIF, not PNG or JPEG (save it again as PNG or JPEG)"));
        bombs.put("a PNG of 60000 x 60000", new Bomb("a.png", () -> PictureBombs.png(60_000, 60_000, 9),
                "the picture has 60000 x 60000 pixels" + SMALLER));
        bombs.put("a PNG of 8000 x 5001", new Bomb("a.png", () -> PictureBombs.png(8_000, 5_001, 9),
                "the picture has 8000 x 5001 pixels" + SMALLER));
        bombs.put("a PNG that is cut off", new Bomb("a.png",
                () -> PictureBombs.cut(PictureBombs.picture("png", 64, 64)), CUT));
        bombs.put("a PNG that lacks its last rows", new Bomb("a.png", () -> PictureBombs.png(64, 64, 64 * 100), CUT));
        bombs.put("a PNG of no size", new Bomb("a.png", () -> PictureBombs.png(0, 0, 9), HEAD));
        bombs.put("a JPEG of 65000 x 65000", new Bomb("a.jpg", () -> PictureBombs.jpeg(65_000, 65_000),
                "the picture has 65000 x 65000 pixels" + SMALLER));
        bombs.put("a JPEG that is cut off", new Bomb("a.jpg",
                () -> PictureBombs.cut(PictureBombs.picture("jpeg", 64, 64)), CUT));
        bombs.put("a JPEG called PNG", new Bomb("a.png", () -> PictureBombs.picture("jpeg", 9, 9),
                "the file is called a picture of another kind than it is (rename it: this is a .jpg)"));
        bombs.put("an SVG called PNG", new Bomb("a.png", () -> PictureBombs.svg(),
                "the file is not a picture of a known kind (save it again as PNG or JPEG)"));
        bombs.put("an SVG", new Bomb("a.svg", () -> PictureBombs.svg(),
                "the file is not called .png, .jpg or .jpeg (save it again as PNG or JPEG)"));
        bombs.put("a BMP called JPEG", new Bomb("a.jpeg", () -> PictureBombs.picture("bmp", 9, 9),
                "the picture is BMP, not PNG or JPEG (save it again as PNG or JPEG)"));
        bombs.put("a TIFF called PNG", new Bomb("a.png", () -> PictureBombs.picture("tiff", 9, 9),
                "the picture is TIF, not PNG or JPEG (save it again as PNG or JPEG)"));
        bombs.put("a PNG of more than 5 MB", new Bomb("a.png", () -> new byte[5 * 1024 * 1024 + 1],
                "the file is larger than 5 MB (use a smaller file)"));
        return bombs;
    }

    @Test
    @DisplayName("J4 image bombs")
    void everyBombIsRefusedByItsHeader() {
        // A check reads the program's fonts, too.
        writePack();
        long start = allocated();
        pack.check();
        long usual = allocated() - start;
        long most = 0;
        for (var entry : bombs().entrySet()) {
            var bomb = entry.getValue();
            writePack();
            pack.with(ORGANISATION, "\"formerNames\"", "\"logo\": \"media/" + bomb.name + "\", \"formerNames\"")
                    .with("media/" + bomb.name, bomb.bytes.get());
            long before = allocated();
            var problems = pack.check();
            most = Math.max(most, allocated() - before - usual);
            assertThat(problems).as(entry.getKey())
                    .containsExactly("organisation.json:5: /logo: 'media/" + bomb.name + "': " + bomb.words);
        }
        assertThat(most).as("bytes that the check of a bomb takes: nothing large is decoded").isLessThan(MAX_BYTES);
        ReliabilityRow.J4.measured(
                "%d of %d refused, those of a false size from the header; the check of one takes at most %d MB"
                        .formatted(bombs().size(), bombs().size(), most / 1_000_000));
    }

    @Test
    void dataAfterTheLastRowOfAPngIsNeverDecompressed() {
        writePack();
        pack.with(ORGANISATION, "\"formerNames\"", "\"logo\": \"a.png\", \"formerNames\"")
                .with("a.png", PictureBombs.picture("png", 100, 100));
        valid();
        long start = allocated();
        pack.check();
        long usual = allocated() - start;
        pack.with("a.png", PictureBombs.zipBomb());
        valid();
        long before = allocated();
        pack.check();
        assertThat(allocated() - before - usual).isLessThan(MAX_BYTES / 10);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    @Test
    void aLogoOfTheMaximumSizeIsAccepted() {
        for (var picture : Map.of("mark.png", PictureBombs.picture("png", 8_000, 5_000), "mark.jpg",
                PictureBombs.picture("jpeg", 40, 40), "m.jpeg", PictureBombs.picture("jpeg", 40, 40)).entrySet()) {
            writePack();
            pack.with(ORGANISATION, "\"formerNames\"", "\"logo\": \"" + picture.getKey() + "\", \"formerNames\"")
                    .with(picture.getKey(), picture.getValue());
            valid();
        }
    }

    @Test
    void aMissingLogo() {
        pack.with(ORGANISATION, "\"formerNames\"", "\"logo\": \"mark.png\", \"formerNames\"");
        notValid("organisation.json:5: /logo: 'mark.png': the file is missing"
                + " (add the file, or remove its name)");
    }
}
