// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.stage.Screen;

/** The monitors that are connected now. JavaFX knows their bounds; only X11 knows their names. */
public final class Monitors {

    /** For example {@code  0: +*HDMI-1 1920/509x1080/286+0+0  HDMI-1}. */
    private static final Pattern LINE = Pattern
            .compile("\\s*\\d+:\\s+\\S+\\s+(\\d+)/\\d+x(\\d+)/\\d+\\+(-?\\d+)\\+(-?\\d+).*");
    private static final Pattern NAME = Pattern.compile("\\s*\\d+:\\s+[+*]*(\\S+)\\s.*");
    private static final int MAX_SECONDS = 2;

    private Monitors() {}

    /**
     * All monitors; call on the FX thread.
     *
     * @param names of outputs by position, see {@link #names}
     */
    public static List<Monitor> all(Map<String, String> names) {
        return Screen.getScreens().stream().map(screen -> of(screen, names)).toList();
    }

    private static Monitor of(Screen screen, Map<String, String> names) {
        var bounds = screen.getBounds();
        double scale = screen.getOutputScaleX();
        return new Monitor(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight(), scale,
                screen.equals(Screen.getPrimary()), Optional.ofNullable(names.get(place(bounds.getWidth() * scale,
                        bounds.getHeight() * scale, bounds.getMinX() * scale, bounds.getMinY() * scale))));
    }

    /** The names of outputs by position; empty without xrandr. Not for the FX thread. */
    public static Map<String, String> names() {
        try {
            var process = new ProcessBuilder("xrandr", "--listmonitors").redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return names(output);
        } catch (IOException e) {
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    public static Map<String, String> names(String output) {
        var names = new HashMap<String, String>();
        output.lines().forEach(line -> {
            var place = LINE.matcher(line);
            var name = NAME.matcher(line);
            if (place.matches() && name.matches()) {
                names.put(place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)),
                        Integer.parseInt(place.group(3)), Integer.parseInt(place.group(4))), name.group(1));
            }
        });
        return Map.copyOf(names);
    }

    private static String place(double width, double height, double x, double y) {
        return Math.round(width) + "x" + Math.round(height) + "+" + Math.round(x) + "+" + Math.round(y);
    }
}
