package blobs

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// Any answer is read to an end or refused with a typed error.
func FuzzAnswer(f *testing.F) {
	f.Add(`{"data":[]}`)
	f.Add(`{"execution_optimistic":false,"data":["0x00"]}`)
	f.Add(`{"data":{"a":[1,null]}}`)
	f.Fuzz(func(t *testing.T, answer string) {
		s := newSelection([]common.Hash{{1}})
		err := eachBlob(strings.NewReader(answer), s.offer)
		if err != nil && !errors.Is(err, ErrUnavailable) && !errors.Is(err, ErrWrongBlob) {
			t.Fatal(err)
		}
		if _, err := s.inOrder([]common.Hash{{1}}); err == nil {
			t.Fatal("found a blob for a hash that no blob has")
		}
	})
}
