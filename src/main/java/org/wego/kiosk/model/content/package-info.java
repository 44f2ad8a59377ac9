// SPDX-License-Identifier: Apache-2.0
/** The content of a pack as a whole. */
@NullMarked
package org.wego.kiosk.model.content;

import org.jspecify.annotations.NullMarked;
