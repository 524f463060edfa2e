package ledger

import (
	"errors"

	"github.com/aztecd/aztecd/x/lock"
)

// KeepCertificate keeps the certificate of a height at which the given checkpoint was
// running: by its height, as the checkpoint's last if none is of a later height, and as
// that of whoever signed the checkpoint first. Those answer for it the longest: later
// committees only signed it again. r is what was written before w.
func KeepCertificate(r Reader, w Writer, checkpoint uint64, c *lock.Certificate) error {
	last, err := LastCertificate(r, checkpoint)
	if err != nil && !errors.Is(err, ErrNoRecord) {
		return err // it may be a later one
	}
	if err != nil {
		return PutCertificate(w, checkpoint, c)
	}
	first, err := FirstCertificate(r, checkpoint)
	if err != nil {
		return err
	}
	kept, news := first.Extension.Epoch() != last.Extension.Epoch(), earlier(c, first)
	if news {
		first = c
	}
	if last.Height >= c.Height {
		err = put(w, numberKey(keyCertificate, c.Height), c)
	} else {
		last, err = c, PutCertificate(w, checkpoint, c)
	}
	if first.Extension.Epoch() == last.Extension.Epoch() || kept && !news {
		return err // the last is of who signed first, or that one is kept beside it
	}
	return errors.Join(err, put(w, numberKey(keyFirstLock, checkpoint), first))
}

// earlier tells that a certificate is by an earlier committee than another one, or by the
// same at a later height.
func earlier(c, than *lock.Certificate) bool {
	a, b := c.Extension.Epoch(), than.Extension.Epoch()
	return a < b || a == b && c.Height > than.Height
}

// PutCertificate keeps the certificate of a height, as the only one of the checkpoint that
// was running then.
func PutCertificate(w Writer, checkpoint uint64, c *lock.Certificate) error {
	return errors.Join(put(w, numberKey(keyCertificate, c.Height), c), put(w, numberKey(keyLastLock, checkpoint), c))
}

// PutOldCertificate keeps the certificate of a height by that alone: of a generation that is
// over, whose checkpoints' numbers may be others' now.
func PutOldCertificate(w Writer, c *lock.Certificate) error {
	return put(w, numberKey(keyCertificate, c.Height), c)
}

// FirstCertificate reads the last certificate of a checkpoint by the committee that signed
// it first, as far as certificates are known here.
func FirstCertificate(r Reader, checkpoint uint64) (*lock.Certificate, error) {
	c, err := readCertificate(r, numberKey(keyFirstLock, checkpoint), "first certificate of checkpoint", checkpoint)
	if errors.Is(err, ErrNoRecord) {
		return LastCertificate(r, checkpoint)
	}
	return c, err
}
