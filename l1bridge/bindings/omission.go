package bindings

import (
	"math/big"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/publication"
)

// Omission says what an attester published, and what it signed.
type Omission struct {
	// Record is what L1 keeps, or kept, of the publication, Shorter what was published.
	Record  [32]byte
	Shorter checkpoint.Header
	Signed  *publication.Signed
	// Members are the committee of the certificate's epoch.
	Members *committee.Committee
	// Standing is what L1 has confirmed of that number; nil for nothing.
	Standing *checkpoint.Header
}

// Pack is the call of Omissions that accuses the attester.
func (o Omission) Pack() ([]byte, error) {
	e := lock.Extension(o.Signed.Share.Extension)
	own := OwnShare{
		Share:  Share{Kind: uint8(e.Kind()), Epoch: e.Epoch(), CheckpointHash: e.Checkpoint(), Signature: o.Signed.Share.Signature},
		Height: o.Signed.Certificate.Height, Round: o.Signed.Share.Round, Position: big.NewInt(int64(o.Signed.Position)),
	}
	last := big.NewInt(int64(len(o.Signed.Chain) - 1))
	return NewOmissions().TryPackAccuse(o.Record, FromHeader(o.Shorter), FromHeaders(o.Signed.Chain), last,
		FromCertificate(o.Signed.Certificate, o.Members), own, Standing(o.Standing))
}

// Standing is what a call shows of what is confirmed.
func Standing(h *checkpoint.Header) []CheckpointHeader {
	if h == nil {
		return []CheckpointHeader{}
	}
	return []CheckpointHeader{FromHeader(*h)}
}
