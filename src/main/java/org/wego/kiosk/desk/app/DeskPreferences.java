// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * What reception's window keeps from one start to the next, such as its place; without a home folder, until it is closed.
 *
 * <p>Java's own preferences would warn every half minute that they cannot be written.
 */
final class DeskPreferences extends AbstractPreferences {

    private static final Logger LOG = System.getLogger(DeskPreferences.class.getName());

    private final Map<String, String> values = new HashMap<>();

    private DeskPreferences() {
        super(null, "");
    }

    /** The memory of a user with a home folder. */
    static Preferences of(String user, Path home) {
        if (Files.isDirectory(home) && Files.isWritable(home)) {
            return Preferences.userNodeForPackage(DeskWindow.class).node("desk-place");
        }
        LOG.log(Level.WARNING, "The place of the window and the printer are not remembered: the home folder " + home
                + " of the user " + user + (Files.exists(home) ? " may not be written" : " does not exist")
                + ". Give the user a home folder that may be written.");
        return new DeskPreferences();
    }

    @Override
    protected void putSpi(String key, String value) {
        values.put(key, value);
    }

    @Override
    protected @Nullable String getSpi(String key) {
        return values.get(key);
    }

    @Override
    protected void removeSpi(String key) {
        values.remove(key);
    }

    @Override
    protected void removeNodeSpi() {
        values.clear();
    }

    @Override
    protected String[] keysSpi() {
        return values.keySet().toArray(String[]::new);
    }

    @Override
    protected String[] childrenNamesSpi() {
        return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
        throw new UnsupportedOperationException("there is one node");
    }

    @Override
    protected void syncSpi() {
        // There is nothing to read.
    }

    @Override
    protected void flushSpi() {
        // There is nowhere to write.
    }
}
