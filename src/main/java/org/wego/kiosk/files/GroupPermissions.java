// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.EnumSet;

/**
 * Gives new files in a shared folder to all users of the folder: the private umask of one user must not keep another
 * from reading or saving.
 */
public final class GroupPermissions {

    private GroupPermissions() {}

    /**
     * Gives a new file or folder the group of its parent, and for group and others the rights of its parent; a file
     * gets no execute right. Does nothing where the system has no such rights, or does not allow the change.
     */
    public static void share(Path made, Path folder) {
        var of = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        var view = Files.getFileAttributeView(made, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (of == null || view == null) {
            return;
        }
        try {
            var above = of.readAttributes();
            var own = view.readAttributes();
            if (!own.group().equals(above.group())) {
                setGroup(view, above.group());
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
            // Some shares do not store rights: those that they give to all must do.
        }
    }

    private static void setGroup(PosixFileAttributeView view, GroupPrincipal group) {
        try {
            view.setGroup(group);
        } catch (IOException e) {
            // Only a member of the group may assign it.
        }
    }
}
