// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Two programs that read QR codes; neither uses the library that creates ours. */
public final class CodeReaders {

    private static final int MARGIN = 12;

    private final Path folder;

    /**
     * Skips the test if one of the programs is missing.
     *
     * @param folder for pictures
     */
    public CodeReaders(Path folder) {
        Needs.program("zbarimg", "zbar-tools");
        Needs.program("ZXingReader", "zxing-cpp-tools");
        this.folder = folder;
    }

    /** The problems of a code that should contain a text, in a sharp picture and in a slightly blurred one. */
    public List<String> faults(ScreenPicture code, String text) {
        var faults = new ArrayList<String>();
        for (boolean blurred : new boolean[]{false, true}) {
            var file = write(code, blurred);
            var how = blurred ? " out of focus" : "";
            if (!zbar(file).equals(Optional.of(text))) {
                faults.add("zbar reads " + zbar(file) + how);
            }
            var read = run("ZXingReader", file.toString());
            if (!read.contains("QRCode") && !read.contains("QR Code")) {
                faults.add("ZXing C++ reads nothing" + how);
            }
        }
        return faults;
    }

    private static Optional<String> zbar(Path file) {
        var read = run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.toString());
        return Optional.of(read).filter(text -> !text.isEmpty()).map(text -> text.substring(0, text.length() - 1));
    }

    private Path write(ScreenPicture code, boolean blurred) {
        int width = code.width() + 2 * MARGIN;
        int height = code.height() + 2 * MARGIN;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = blurred ? blurred(code, x - MARGIN, y - MARGIN) : grey(code, x - MARGIN, y - MARGIN);
                image.getRaster().setSample(x, y, 0, grey);
            }
        }
        try {
            var file = Files.createTempFile(folder, "code", ".png");
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int blurred(ScreenPicture code, int x, int y) {
        int sum = 0;
        for (int down = -1; down <= 1; down++) {
            for (int across = -1; across <= 1; across++) {
                sum += grey(code, x + across, y + down) * (2 - Math.abs(down)) * (2 - Math.abs(across));
            }
        }
        return sum / 16;
    }

    private static int grey(ScreenPicture code, int x, int y) {
        return code.has(x, y) ? code.at(x, y) & 0xFF : 0xFF;
    }

    private static String run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
