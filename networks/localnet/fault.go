package localnet

import (
	"fmt"
	"strconv"
	"strings"
)

// Kind says what goes wrong.
type Kind string

const (
	// NoPublish lets no publication through to L1.
	NoPublish Kind = "no-publish"
	// NoL1 has the nodes' L1 answer nothing.
	NoL1 Kind = "no-l1"
	// MembersAway kills more than a third of the epoch's committee, so that nothing is
	// locked until they are started again.
	MembersAway Kind = "members-away"
)

// ErrFault says that a text names no fault.
var ErrFault = fmt.Errorf("write %s@EPOCH, or one of %s, %s and %s with @EPOCH/SLOTS", NoPublish, NoPublish, NoL1, MembersAway)

// Fault is what goes wrong in a network on purpose. The zero value is nothing.
type Fault struct {
	Kind Kind
	// Epoch from whose first slot on.
	Epoch uint64
	// Slots after which it ends; 0, of NoPublish alone: once the epoch's committee was
	// slashed.
	Slots uint64
}

// ParseFault reads KIND@EPOCH/SLOTS or no-publish@EPOCH; nothing is no fault.
func ParseFault(text string) (f Fault, err error) {
	if text == "" {
		return Fault{}, nil
	}
	kind, when, _ := strings.Cut(text, "@")
	epoch, slots, bounded := strings.Cut(when, "/")
	switch f.Kind = Kind(kind); f.Kind {
	case NoPublish, NoL1, MembersAway:
	default:
		return Fault{}, fmt.Errorf("%q is no fault: %w", text, ErrFault)
	}
	if f.Epoch, err = strconv.ParseUint(epoch, 10, 32); err != nil || f.Epoch == 0 {
		return Fault{}, fmt.Errorf("%q is no epoch from 1 on: %w", epoch, ErrFault)
	}
	if !bounded {
		if f.Kind != NoPublish {
			return Fault{}, fmt.Errorf("%s has to end, or nobody sees what it leads to: %w", text, ErrFault)
		}
		return f, nil
	}
	if f.Slots, err = strconv.ParseUint(slots, 10, 32); err != nil || f.Slots == 0 {
		return Fault{}, fmt.Errorf("%q is no number of slots from 1 on: %w", slots, ErrFault)
	}
	return f, nil
}

// Some tells whether anything goes wrong.
func (f Fault) Some() bool { return f.Kind != "" }

// Slashes tells whether the epoch's committee is to pay for it.
func (f Fault) Slashes() bool { return f.Kind == NoPublish && f.Slots == 0 }

// String is what ParseFault reads.
func (f Fault) String() string {
	switch {
	case !f.Some():
		return ""
	case f.Slots == 0:
		return fmt.Sprintf("%s@%d", f.Kind, f.Epoch)
	}
	return fmt.Sprintf("%s@%d/%d", f.Kind, f.Epoch, f.Slots)
}

// Set implements pflag.Value.
func (f *Fault) Set(text string) (err error) {
	*f, err = ParseFault(text)
	return err
}

// Type implements pflag.Value.
func (f *Fault) Type() string { return "fault" }
