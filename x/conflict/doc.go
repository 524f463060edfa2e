// Package conflict is what proves that a committee locked what cannot all be: two lock
// certificates of one generation that no chain has both of (design 4.9). Its main type is
// Conflict.
//
// One rule: two locks of one chain, whatever it went through, are never a conflict. Nothing
// is one of which a certificate was not verified against the committee of its epoch.
package conflict
