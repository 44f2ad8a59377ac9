// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.awt.Desktop;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Opens a link to an e-mail or a folder with the desktop's program for it, and returns whether that was possible.
 *
 * <p>On Linux, {@link Desktop} needs a library of Gnome and silently does nothing without it.
 */
public final class LinkOpener {

    private static final Logger LOG = System.getLogger(LinkOpener.class.getName());
    /** An opener that still runs after this time has started the program. */
    private static final long WAIT_SECONDS = 5;

    private final List<List<String>> openers;
    private final Map<String, String> environment;

    /**
     * An opener with its own list of programs.
     *
     * @param openers programs with their arguments, to which the link is appended; tried in order
     * @param environment variables in addition to those of this process
     */
    LinkOpener(List<List<String>> openers, Map<String, String> environment) {
        this.openers = List.copyOf(openers);
        this.environment = Map.copyOf(environment);
    }

    /** The opener for this system. */
    public static LinkOpener ofSystem() {
        var name = System.getProperty("os.name");
        if (name.startsWith("Windows")) {
            return new LinkOpener(List.of(), Map.of());
        }
        return new LinkOpener(name.startsWith("Mac") ? List.of(List.of("open"))
                : List.of(List.of("xdg-open"), List.of("gio", "open")), Map.of());
    }

    /** Opens a link and returns whether it was opened. Takes seconds, so not for the FX thread. */
    public boolean open(URI link) {
        return openers.isEmpty() ? byJava(link) : openers.stream().anyMatch(opener -> by(opener, link));
    }

    private boolean by(List<String> opener, URI link) {
        var command = new ArrayList<>(opener);
        command.add(link.toString());
        return runs(command, environment);
    }

    /** Whether a program could be started and has not failed within a few seconds. */
    static boolean runs(List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            var process = builder.start();
            return !process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            LOG.log(Level.INFO, "Cannot run {0}: {1}", command.getFirst(), e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean byJava(URI link) {
        try {
            boolean mail = "mailto".equals(link.getScheme());
            if (Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(mail ? Desktop.Action.MAIL : Desktop.Action.OPEN)) {
                if (mail) {
                    Desktop.getDesktop().mail(link);
                } else {
                    Desktop.getDesktop().open(Path.of(link).toFile());
                }
                return true;
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot open a link: {0}", e.getMessage());
        }
        return false;
    }
}
