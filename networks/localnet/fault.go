package localnet

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// noPublishName is the one fault there is.
const noPublishName = "no-publish"

// ErrFault says that a text names no fault.
var ErrFault = errors.New("write no-publish@EPOCH, or no-publish@EPOCH/SLOTS")

// Fault is what goes wrong in a network on purpose. The zero value is nothing.
type Fault struct {
	// Epoch from whose first slot on nothing is published; 0: there is no fault.
	Epoch uint64
	// Slots after which publication goes on; 0: once the epoch's committee was slashed.
	Slots uint64
}

// ParseFault reads no-publish@EPOCH or no-publish@EPOCH/SLOTS; nothing is no fault.
func ParseFault(text string) (f Fault, err error) {
	if text == "" {
		return Fault{}, nil
	}
	name, when, _ := strings.Cut(text, "@")
	epoch, slots, bounded := strings.Cut(when, "/")
	if name != noPublishName {
		return Fault{}, fmt.Errorf("%q is no fault: %w", text, ErrFault)
	}
	if f.Epoch, err = strconv.ParseUint(epoch, 10, 32); err != nil || f.Epoch == 0 {
		return Fault{}, fmt.Errorf("%q is no epoch from 1 on: %w", epoch, ErrFault)
	}
	if !bounded {
		return f, nil
	}
	if f.Slots, err = strconv.ParseUint(slots, 10, 32); err != nil || f.Slots == 0 {
		return Fault{}, fmt.Errorf("%q is no number of slots from 1 on: %w", slots, ErrFault)
	}
	return f, nil
}

// Some tells whether anything goes wrong.
func (f Fault) Some() bool { return f.Epoch != 0 }

// String is what ParseFault reads.
func (f Fault) String() string {
	switch {
	case !f.Some():
		return ""
	case f.Slots == 0:
		return fmt.Sprintf("%s@%d", noPublishName, f.Epoch)
	}
	return fmt.Sprintf("%s@%d/%d", noPublishName, f.Epoch, f.Slots)
}

// Set implements pflag.Value.
func (f *Fault) Set(text string) (err error) {
	*f, err = ParseFault(text)
	return err
}

// Type implements pflag.Value.
func (f *Fault) Type() string { return "fault" }
