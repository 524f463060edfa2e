package blob

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"

	"github.com/aztecd/aztecd/x/protocol"
)

// lagrangeFile holds, in blob order, the commitment to the blob that is one at
// that place and zero elsewhere: 4096 points, 96 bytes uncompressed each.
// Generated: go test ./x/blob -run TestSetupFileIsTheLibrarys -update
//
//go:embed lagrange.bin
var lagrangeFile string

const (
	lagrangeSHA256 = "f39d3cb84a0b8e5dbba3601ad506e5a6fc89db22b361b59b10207768a82ba623"
	pointSize      = 2 * fp.Bytes
)

// ErrBadSetup is returned when the embedded trusted setup was damaged.
var ErrBadSetup = errors.New("trusted setup is damaged")

// Setup is the trusted setup in the form in which commitments can be extended:
// for each of a blob's places a few multiples of its point, 5 MB in all. It is
// read-only once loaded and safe for concurrent use.
type Setup struct {
	// table[place*windows+j] is 2^(windowBits*j) times the place's point.
	table []bls.G1Affine
}

// LoadSetup decodes the embedded setup and computes its multiples, once in a process: all
// share them. That takes a few tenths of a second of one core, so load it in the
// background. The file is checked by its hash, its points not one by one.
func LoadSetup() (*Setup, error) { return loaded() }

var loaded = sync.OnceValues(makeSetup)

func makeSetup() (*Setup, error) {
	points, err := decodeLagrange(lagrangeFile)
	if err != nil {
		return nil, err
	}
	return &Setup{table: multiples(points)}, nil
}

func decodeLagrange(file string) ([]bls.G1Affine, error) {
	data := []byte(file)
	sum := sha256.Sum256(data)
	if got := hex.EncodeToString(sum[:]); got != lagrangeSHA256 || len(data) != protocol.FieldsPerBlob*pointSize {
		return nil, fmt.Errorf("%d bytes, sha256 %s: %w", len(data), got, ErrBadSetup)
	}
	points := make([]bls.G1Affine, protocol.FieldsPerBlob)
	for i := range points {
		at := data[i*pointSize:]
		if err := points[i].X.SetBytesCanonical(at[:fp.Bytes]); err != nil {
			return nil, fmt.Errorf("point %d: %w", i, ErrBadSetup)
		}
		if err := points[i].Y.SetBytesCanonical(at[fp.Bytes:pointSize]); err != nil {
			return nil, fmt.Errorf("point %d: %w", i, ErrBadSetup)
		}
	}
	return points, nil
}

// multiples fills the table, window by window, doubling all points at once.
func multiples(points []bls.G1Affine) []bls.G1Affine {
	table := make([]bls.G1Affine, len(points)*windows)
	inverses := newInverter(len(points))
	for j := range windows {
		for i := range points {
			table[i*windows+j] = points[i]
		}
		if j == windows-1 {
			break
		}
		for range windowBits {
			doubleAll(points, inverses)
		}
	}
	return table
}
