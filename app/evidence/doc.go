// Package evidence keeps on disk what proves that members lied. Its main type is Store.
//
// One rule: of a member one piece is kept for an epoch, since more of a liar who lies at each
// height would say no more, and nobody's lies push out another's.
package evidence
