// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Manifest;

/** How closely a pack is looked at. */
public interface RuleSet {

    /** The rules for a pack; without its manifest when that cannot be read. */
    List<Rule> rules(Optional<Manifest> manifest);

    /** Looks at a file of which all values have been told. */
    void file(PackFile file);

    /** Looks at what belongs to the pack as a whole; gives the problems of files that are not JSON. */
    List<Problem> pack(Manifest manifest, PackFile manifestFile);
}
