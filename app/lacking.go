package app

import (
	"fmt"

	"github.com/aztecd/aztecd/x/inputs"
)

// lacking says of which forced txs, that wait and did not lapse, this node has not the object.
func lacking(waiting []inputs.Entry, held func(inputs.Entry) bool, beacon bool) (notes []string) {
	missing, inBlobs := 0, 0
	for _, e := range waiting {
		if held(e) {
			continue
		}
		missing++
		if e.Kind == inputs.Blobs {
			inBlobs++
		}
	}
	if missing > 0 {
		notes = append(notes, fmt.Sprintf("this node has not got the objects of %d forced txs that wait (aztecd query forced): it makes no chunk of them, and asks L1 and peers", missing))
	}
	if inBlobs > 0 && !beacon {
		notes = append(notes, fmt.Sprintf("%d of them are in blobs, which this node reads from peers alone: set l1.beacon", inBlobs))
	}
	return notes
}
