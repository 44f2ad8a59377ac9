// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Manifest;

/** How closely a pack is looked at. */
interface Examination {

    /** The rules for a pack; without its manifest when that cannot be read. */
    List<Rule> rules(Optional<Manifest> manifest);

    /** Looks at a file that has just been bound. */
    void file(PackFile file);

    /** Looks at what belongs to the pack as a whole; reports at the manifest. */
    void pack(Manifest manifest, PackSource source, PackFile manifestFile, List<PackFile> files);

    /** Problems of files that are not JSON. */
    List<Problem> others();

    /** What must hold so that the pack can be shown at all: as little work as possible. */
    static Examination atStart() {
        return new Examination() {
            @Override
            public List<Rule> rules(Optional<Manifest> manifest) {
                return List.of(new ReferenceRule(), new UniqueIdRule());
            }

            @Override
            public void file(PackFile file) {
                // Binding says enough.
            }

            @Override
            public void pack(Manifest manifest, PackSource source, PackFile manifestFile, List<PackFile> files) {
                // Fonts and films are looked at when they are used.
            }

            @Override
            public List<Problem> others() {
                return List.of();
            }
        };
    }
}
