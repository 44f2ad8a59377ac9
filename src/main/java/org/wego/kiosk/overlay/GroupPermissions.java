// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.EnumSet;

/**
 * Gives what is new in a shared folder to whoever may use the folder: a private umask of one user must not keep another
 * one from reading or saving.
 */
final class GroupPermissions {

    private GroupPermissions() {}

    /**
     * A new file or folder gets the group of its folder, and for group and others the rights of its folder; a file gets
     * no right to be run. Does nothing where a system has no such rights, or does not let them be given.
     */
    static void share(Path made, Path folder) {
        var of = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        var view = Files.getFileAttributeView(made, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (of == null || view == null) {
            return;
        }
        try {
            var above = of.readAttributes();
            var own = view.readAttributes();
            if (!own.group().equals(above.group())) {
                give(view, above.group());
            }
            var rights = EnumSet.copyOf(own.permissions());
            for (var right : above.permissions()) {
                if (!right.name().startsWith("OWNER") && (own.isDirectory() || !right.name().endsWith("EXECUTE"))) {
                    rights.add(right);
                }
            }
            if (!rights.equals(own.permissions())) {
                view.setPermissions(rights);
            }
        } catch (IOException e) {
            // Some shares keep no rights: what they give to all is all there is.
        }
    }

    private static void give(PosixFileAttributeView view, GroupPrincipal group) {
        try {
            view.setGroup(group);
        } catch (IOException e) {
            // Only a member of the group may give a file to it.
        }
    }
}
