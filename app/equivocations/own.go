package equivocations

import "github.com/aztecd/aztecd/x/equivocation"

// Own is what this node knows of its own key's signatures.
type Own interface {
	// Foreign tells, before the signature is checked, whether a message is of this node's
	// key and was not signed here. Of what it cannot know it says no.
	Foreign(equivocation.Signed) bool
	// HeardSigned takes a message whose signature was checked: a foreign one is an error, and
	// then the key signs nothing any more.
	HeardSigned(equivocation.Signed) error
}

// Nobodys is Own of a node that does not watch its own key.
type Nobodys struct{}

// Foreign implements Own.
func (Nobodys) Foreign(equivocation.Signed) bool { return false }

// HeardSigned implements Own.
func (Nobodys) HeardSigned(equivocation.Signed) error { return nil }

// elsewhere ends the node over a message of its own key that it did not sign: another machine
// does, and the next time both may sign what contradicts.
func (d *Detector) elsewhere(s equivocation.Signed) {
	if err := d.cfg.Own.HeardSigned(s); err != nil {
		d.cfg.Fail(err)
	}
}
