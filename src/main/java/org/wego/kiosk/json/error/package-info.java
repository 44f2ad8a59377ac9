// SPDX-License-Identifier: Apache-2.0
/** The errors in a JSON file, in plain words with line and pointer. */
@NullMarked
package org.wego.kiosk.json.error;

import org.jspecify.annotations.NullMarked;
