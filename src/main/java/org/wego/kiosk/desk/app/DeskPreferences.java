// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskMemory;

/**
 * The settings of reception's window, such as its bounds, its language and the last printer. Kept in memory for a user without a
 * writable home folder.
 *
 * <p>Without a home folder, Java's own preferences would log a warning every 30 seconds.
 */
final class DeskPreferences extends AbstractPreferences {

    private static final Logger LOG = System.getLogger(DeskPreferences.class.getName());

    private final Map<String, String> values = new HashMap<>();

    private DeskPreferences() {
        super(null, "");
    }

    /** The preferences of the user who runs the program. */
    static Preferences ofThisUser() {
        return of(System.getProperty("user.name"), Path.of(System.getProperty("user.home")));
    }

    /** Short texts in preferences. */
    static DeskMemory memory(Preferences preferences) {
        return new DeskMemory() {

            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(preferences.get(key, null));
            }

            @Override
            public void put(String key, String text) {
                if (text.isEmpty()) {
                    preferences.remove(key);
                } else {
                    preferences.put(key, text);
                }
            }
        };
    }

    /** The preferences of a user: stored if the home folder is writable, else in memory. */
    static Preferences of(String user, Path home) {
        if (Files.isDirectory(home) && Files.isWritable(home)) {
            return Preferences.userNodeForPackage(DeskWindow.class).node("desk-place");
        }
        LOG.log(Level.WARNING, "Cannot remember the window's bounds, language and printer: the home folder " + home
                + " of the user " + user + (Files.exists(home) ? " is not writable" : " does not exist")
                + ". Give the user a home folder that is writable.");
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
        throw new UnsupportedOperationException("these preferences have no child nodes");
    }

    @Override
    protected void syncSpi() {
        // Nothing to read: the values are only in memory.
    }

    @Override
    protected void flushSpi() {
        // Nothing to write: the values are only in memory.
    }
}
