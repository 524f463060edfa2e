package ledger_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// signedAt is a certificate of a height by the committee of an epoch.
func signedAt(height, epoch uint64) *lock.Certificate {
	return &lock.Certificate{
		Height: height, Extension: lock.NewExtension(lock.Locked, epoch, common.Hash{1}),
		Signers: []byte{3}, Signatures: [][lock.SignatureSize]byte{{byte(height)}, {2}},
	}
}

// Whoever signed a checkpoint first answers for it however often it is signed again, and
// in whatever order certificates come.
func TestTheFirstSignersCertificateIsKept(t *testing.T) {
	type certificate struct{ height, epoch uint64 }
	for name, c := range map[string]struct {
		come        []certificate
		first, last uint64 // heights
	}{
		"one":                                {[]certificate{{5, 1}}, 5, 5},
		"twice by the same":                  {[]certificate{{5, 1}, {6, 1}}, 6, 6},
		"by the next committee, too":         {[]certificate{{5, 1}, {6, 1}, {7, 2}}, 6, 7},
		"by many":                            {[]certificate{{5, 1}, {7, 2}, {9, 3}, {10, 3}}, 5, 10},
		"the first came late":                {[]certificate{{7, 2}, {5, 1}}, 5, 7},
		"late, after many":                   {[]certificate{{7, 2}, {9, 3}, {5, 1}}, 5, 9},
		"the first's last came late":         {[]certificate{{5, 1}, {7, 2}, {6, 1}}, 6, 7},
		"an older one of the first's":        {[]certificate{{6, 1}, {7, 2}, {5, 1}}, 6, 7},
		"in between, late":                   {[]certificate{{5, 1}, {9, 3}, {7, 2}}, 5, 9},
		"an older one, of the only ones":     {[]certificate{{6, 1}, {5, 1}}, 6, 6},
		"first is unknown, but not its next": {[]certificate{{8, 2}, {9, 3}, {7, 2}}, 8, 9},
	} {
		_, d, _ := genesis(t)
		for _, one := range c.come {
			require.NoError(t, ledger.KeepCertificate(d, d, 4, signedAt(one.height, one.epoch)))
			at, err := ledger.CertificateAt(d, one.height)
			require.NoError(t, err, name)
			require.Equal(t, one.epoch, at.Extension.Epoch(), name)
		}
		first, err := ledger.FirstCertificate(d, 4)
		require.NoError(t, err, name)
		require.Equal(t, c.first, first.Height, name)
		last, err := ledger.LastCertificate(d, 4)
		require.NoError(t, err, name)
		require.Equal(t, c.last, last.Height, name)
	}
	_, d, _ := genesis(t)
	_, err := ledger.FirstCertificate(d, 4)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
}
